import { defineConfig } from '@playwright/test'
import type { EngineOptions } from './e2e/engines/test'
import { engineNames, lacking } from './scripts/engines'

const external = process.env.BASE_URL
const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** The core path in every engine that is here; each drives its browser itself, see `tab.ts`. */
export default defineConfig<EngineOptions>({
  testDir: 'e2e/engines',
  outputDir: 'test-results/engines',
  workers: 2,
  timeout: 240_000,
  expect: { timeout: 60_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/engines.json' }]],
  use: { baseURL: external ?? 'http://127.0.0.1:3200' },
  projects: engineNames.flatMap((engine) =>
    lacking(engine).length > 0
      ? []
      : [
          { name: engine, use: { engine, size: desktop } },
          { name: `${engine}, phone`, use: { engine, size: phone }, grep: /@phone/ },
        ],
  ),
  ...(external
    ? {}
    : {
        webServer: {
          command: 'npm start',
          env: { PORT: '3200', HOST: '127.0.0.1' },
          url: 'http://127.0.0.1:3200/course.json',
          timeout: 300_000,
          reuseExistingServer: false,
        },
      }),
})
