/** @module What a run or a paragraph shows, from its merged properties. */
import type { Alignment, Indent, RunLayout } from '../../../check/layout/layout.ts'
import { isSet, type Properties, type StyleSheet } from './styles.ts'

export const numberOf = (properties: Properties, name: string, attribute: string): number | undefined => {
  const value = Number.parseFloat(properties.get(name)?.get(attribute) ?? '')
  return Number.isNaN(value) ? undefined : value
}

export const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'distribute',
}

export function indentOf(look: Properties): Indent {
  const of = (...names: string[]) => names.map(n => numberOf(look, 'ind', n)).find(n => n !== undefined)
  const negative = (n: number | undefined) => (n === undefined ? undefined : -n)
  const all = {
    firstLine: negative(of('hanging')) ?? of('firstLine'),
    firstLineChars: negative(of('hangingChars')) ?? of('firstLineChars'),
    left: of('left', 'start'),
    leftChars: of('leftChars', 'startChars'),
    right: of('right', 'end'),
    rightChars: of('rightChars', 'endChars'),
  }
  return Object.fromEntries(Object.entries(all).filter(([, n]) => n !== undefined))
}

export function runLook(look: Properties, styles: StyleSheet): Omit<RunLayout, 'start' | 'end'> {
  const fonts = look.get('rFonts')
  const fontOf = (script: string): string | undefined => {
    const theme = fonts?.get(`${script}Theme`)
    return theme ? styles.themeFont(theme) : fonts?.get(script)
  }
  const [font, latin] = [fontOf('eastAsia'), fontOf('hAnsi') ?? fontOf('ascii')]
  const size = numberOf(look, 'sz', 'val')
  const spacing = numberOf(look, 'spacing', 'val')
  const colour = look.get('color')?.get('val')
  return {
    ...(font && { font }),
    ...(latin && { latin }),
    eastAsian: fonts?.get('hint') === 'eastAsia',
    ...(size !== undefined && { size }),
    bold: isSet(look, 'b'),
    ...(colour && colour !== 'auto' && { colour: colour.toUpperCase() }),
    ...(spacing !== undefined && { spacing }),
  }
}
