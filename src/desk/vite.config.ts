import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The staff web app, served by the program under /desk/. Built for the browsers of 2020: old office machines must show it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    target: ['es2020', 'chrome87', 'safari14'],
    cssTarget: ['chrome87', 'safari14'],
    // Whoever starts the program for the first time reads these words: he is told nothing that only its makers can use.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
})
