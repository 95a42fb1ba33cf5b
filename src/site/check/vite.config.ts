import { defineConfig } from 'vite'

/** The script of the public check page, its worker and its readers, served by the program under /check/. Nothing in it may fetch. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/check/',
  build: {
    outDir: '../../../dist/checker',
    emptyOutDir: true,
    target: ['es2022', 'chrome94', 'safari15.4'],
    modulePreload: false,
    assetsDir: '',
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: 'browser.ts',
      checks: { pluginTimings: false },
      output: { entryFileNames: 'check.js', chunkFileNames: '[name]-[hash].js' },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
