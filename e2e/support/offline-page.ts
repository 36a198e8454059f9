import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { openLab, write } from '../lab-helpers'

const solution = readFileSync('content/labs/seeding/solution/repro.py', 'utf8')

/** The page is one whose files the service worker hands out. */
export async function installed(page: Page): Promise<void> {
  await page.waitForFunction(
    () => navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null),
    null,
    { timeout: 60_000 },
  )
}

export async function downloadAll(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/progress`)
  const offline = page.getByRole('region', { name: 'Offline' })
  await offline.getByRole('button', { name: /^(Download|Continue: ).* MB/ }).click()
  await expect(offline.getByTestId('offline-status')).toContainText(
    'Everything is here and was checked',
    {
      timeout: 90_000,
    },
  )
  await expect(offline.getByRole('button', { name: 'Check and repair' })).toBeVisible()
}

export async function passSeeding(page: Page, origin: string): Promise<void> {
  const opened = await openLab(page, `${origin}/labs/seeding`)
  await write(opened, solution)
  await opened.lab.getByTestId('lab-check').click()
  await expect(
    opened.lab.locator('[data-testid^="check-"][data-state="passed"]').first(),
  ).toBeVisible({ timeout: 90_000 })
  await expect(
    opened.lab.locator('[data-testid^="check-"]:not([data-state="passed"])'),
  ).toHaveCount(0, { timeout: 90_000 })
}
