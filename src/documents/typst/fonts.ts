/**
 * @module Where fonts are looked for, and what stands in for what. The office's own licensed fonts come first: from the data
 * folder, then from the system; then Debian's Fandol; then the open fonts that come with the program, so that a PDF is always right.
 */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const FANDOL = ['/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol', '/usr/share/texmf/fonts/opentype/public/fandol']

/** The folder of an installed package: upwards from its main file to the folder that bears its name. */
function packageFolder(name: string): string {
  const main = createRequire(import.meta.url).resolve(name)
  const mark = join('node_modules', ...name.split('/'))
  return main.slice(0, main.lastIndexOf(mark) + mark.length)
}

/** Folders with fonts, first come first; those that do not exist are left out. `own`: the folder where an office drops its fonts. */
export function fontFolders(own?: string): string[] {
  const serif = packageFolder('@expo-google-fonts/noto-serif-sc')
  return [
    ...(own ? [own] : []),
    ...FANDOL,
    join(serif, '400Regular'),
    join(serif, '900Black'),
    join(packageFolder('@embedpdf/fonts-sc'), 'fonts'),
  ].filter(folder => existsSync(folder))
}

/** Families by purpose, best first: names as the fonts call themselves. */
export const FAMILIES = {
  song: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', '方正小标宋简体', 'Noto Serif SC'],
  hei: ['SimHei', '黑体', 'FandolHei', 'Noto Sans S Chinese', 'Noto Sans SC', 'Noto Serif SC'],
  kai: ['KaiTi_GB2312', '楷体_GB2312', 'KaiTi', 'STKaiti', 'FandolKai', 'Noto Serif SC'],
  fang: ['FangSong_GB2312', '仿宋_GB2312', 'FangSong', 'STFangsong', 'FandolFang R', 'Noto Serif SC'],
  number: ['SimSun', '宋体', 'FandolSong', 'Noto Serif SC'],
}
