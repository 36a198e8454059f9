import { defineConfig, devices } from '@playwright/test'
import { chromiumArguments, findHeadless } from './scripts/chromium'

const executablePath = findHeadless()
const external = process.env.BASE_URL

export default defineConfig({
  testDir: 'e2e',
  // playwright.engines.config.ts runs those.
  testIgnore: '**/e2e/engines/**',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  // A first check starts Python, and on a busy machine that alone has taken half a minute.
  expect: { timeout: 60_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: external ?? 'http://127.0.0.1:3100',
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
    // Tests that intercept requests must see them; offline specs allow it again.
    serviceWorkers: 'block',
    // Recording doubles the time of a test on two cores; `--trace on` does it for one.
    trace: 'off',
  },
  ...(external
    ? {}
    : {
        webServer: {
          command: 'npm start',
          env: { PORT: '3100', HOST: '127.0.0.1' },
          url: 'http://127.0.0.1:3100/course.json',
          timeout: 300_000,
          reuseExistingServer: false,
        },
      }),
})
