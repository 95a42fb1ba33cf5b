/** @module Registers whose matters have a page of their own beside the common one: what it is called, and where it is. */
const ownPages: { readonly [register: string]: { readonly title: string; readonly path: (matter: string) => string } } = {
  'annual-report': { title: '打开报告', path: matter => `/reports/${matter}` },
  'upper-form': { title: '打开报表', path: matter => `/forms/${matter}` },
}

export const ownPage = (register: string, matter: string): { readonly title: string; readonly to: string } | undefined => {
  const own = ownPages[register]
  return own && { title: own.title, to: own.path(matter) }
}
