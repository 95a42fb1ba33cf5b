/** @module Light, dark, or as the system says. */
import { useSyncExternalStore } from 'react'

export type Theme = 'auto' | 'light' | 'dark'
const system = matchMedia('(prefers-color-scheme: dark)')
export const currentTheme = (): Theme => (document.documentElement.dataset['theme'] ?? 'auto') as Theme

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  localStorage.setItem('theme', theme)
  dispatchEvent(new Event('theme'))
}

const isDark = () => currentTheme() === 'dark' || (currentTheme() === 'auto' && system.matches)
const listen = (changed: () => void) => {
  system.addEventListener('change', changed)
  addEventListener('theme', changed)
  return () => {
    system.removeEventListener('change', changed)
    removeEventListener('theme', changed)
  }
}
export const useDark = (): boolean => useSyncExternalStore(listen, isDark)
