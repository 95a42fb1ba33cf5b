/**
 * @module A real browser for tests: the one that `CHROMIUM_PATH` names, one of the system, else the one that npm installed,
 * which is unpacked once into `.cache/`. Chinese fonts come from npm packages, so a bare machine shows the same page.
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const root = join(import.meta.dirname, '../..')
const cache = join(root, '.cache')
const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

interface Found {
  readonly executablePath: string
  readonly env: { readonly [name: string]: string }
}

/** Start a browser. Close it in `afterAll`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--lang=zh-CN', '--disable-gpu'],
    env: { ...(process.env as { [name: string]: string }), ...env, FONTCONFIG_FILE: fontConfig(), TZ: 'Asia/Shanghai' },
  })
}

async function findBrowser(): Promise<Found> {
  const installed = [process.env['CHROMIUM_PATH'], ...system].find(path => path && existsSync(path))
  return installed ? { executablePath: installed, env: {} } : unpacked()
}

/** The browser of the npm package with the libraries that a bare machine lacks. */
async function unpacked(): Promise<Found> {
  const folder = join(cache, 'chromium')
  if (!existsSync(folder)) await unpack(folder)
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } }
}

/** Unpacked beside its place and renamed: two test files may want it at once. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  const before = {
    TMPDIR: process.env['TMPDIR'],
    AWS_EXECUTION_ENV: process.env['AWS_EXECUTION_ENV'],
    LD_LIBRARY_PATH: process.env['LD_LIBRARY_PATH'],
  }
  try {
    // The package unpacks into the temporary folder, and its libraries only where it believes to be on a bare server.
    Object.assign(process.env, { TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
  } finally {
    for (const [name, value] of Object.entries(before)) value === undefined ? delete process.env[name] : (process.env[name] = value)
  }
  try {
    renameSync(draft, folder)
  } catch {
    rmSync(draft, { recursive: true, force: true })
  }
}

function fontConfig(): string {
  const file = join(cache, 'fonts.conf')
  const folders = ['@embedpdf/fonts-sc/fonts', '@expo-google-fonts/noto-serif-sc/400Regular', '@expo-google-fonts/noto-serif-sc/700Bold']
  const prefer = (generic: string, family: string) =>
    `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`
  mkdirSync(cache, { recursive: true })
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${folders.map(f => `<dir>${join(root, 'node_modules', f)}</dir>`).join('\n')}
<cachedir>${join(cache, 'fontconfig')}</cachedir>
${prefer('sans-serif', 'Noto Sans S Chinese')}${prefer('serif', 'Noto Serif SC')}
</fontconfig>\n`,
  )
  return file
}
