import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    globalSetup: ['scripts/vitest-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Interpreters are heavy: as many files at once as a small machine has cores.
    maxWorkers: 2,
    include: ['{lib,components,scripts,content}/**/*.test.{ts,tsx}'],
  },
})
