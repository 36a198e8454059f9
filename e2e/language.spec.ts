import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const german = async (page: Page) =>
  page.addInitScript(() => localStorage.setItem('day-one:language', 'de'))

test('the site changes to German, says so to the browser, and stays so', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await page.getByLabel('Language').selectOption('Deutsch')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  const site = page.getByRole('navigation', { name: 'Website' })
  await expect(site.getByRole('link', { name: 'Fortschritt' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Kapitel', exact: true })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('link', { name: 'Mit dem ersten Kapitel beginnen' })).toBeVisible()
  await site.getByRole('link', { name: 'Fortschritt' }).click()
  await expect(page.getByRole('heading', { name: 'Dein Fortschritt' })).toBeVisible()

  await page.getByLabel('Sprache').selectOption('English')
  await expect(page.getByRole('heading', { name: 'Your progress' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})

test('a choice in one tab reaches the other', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await Promise.all([one.goto('/labs'), other.goto('/glossary')])
  await one.getByLabel('Language').selectOption('Deutsch')
  await expect(other.getByRole('heading', { name: 'Glossar' })).toBeVisible()
})

test('a lesson stays English inside a German page, and says which part is what', async ({
  page,
}) => {
  await german(page)
  await page.goto('/learn/reproducibility')
  await expect(page.locator('nav.toc')).toHaveAttribute('aria-label', 'Auf dieser Seite')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'en')
  await expect(page.getByTestId('lab').first()).toHaveAttribute('lang', 'de')

  const quiz = page.locator('form.quiz').first()
  await quiz.getByRole('button', { name: 'Antworten' }).click()
  await expect(quiz.getByRole('status')).toHaveText('Wähle zuerst eine Antwort.')
})

test('a lab is failed and passed in German', async ({ page }) => {
  await german(page)
  await page.goto('/labs/seeding')
  const lab = page.getByTestId('lab')
  await lab.getByRole('button', { name: 'Prüfen' }).click()
  await expect(lab.getByTestId('lab-status')).toContainText('Python 3.14 bereit', {
    timeout: 60_000,
  })
  const failed = lab.locator('[data-testid^="check-"][data-state="failed"]').first()
  await expect(failed).toContainText('nicht bestanden')
  await expect(lab.getByRole('status').last()).toContainText('Als Erstes zu beheben')

  await lab.getByTestId('lab-solution').click()
  const dialog = page.getByRole('dialog', { name: 'Lösung zeigen?' })
  await dialog.getByRole('button', { name: 'Trotzdem zeigen' }).click()
  await page.getByRole('button', { name: 'In den Editor kopieren' }).click()
  await expect(lab.getByText('Die Lösung steht im Editor.')).toBeVisible()
  await lab.getByRole('button', { name: 'Prüfen' }).click()
  await expect(lab.locator('[data-testid^="check-"]:not([data-state="passed"])')).toHaveCount(0, {
    timeout: 60_000,
  })
  await page.goto('/progress')
  await expect(page.getByTestId('progress-lab-seeding')).toContainText('bestanden')
})

test('a frame speaks the language its address asks for, and changes nothing elsewhere', async ({
  page,
}) => {
  await page.goto('/embed/labs/seeding?lang=de')
  await expect(page.getByRole('button', { name: 'Prüfen' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  expect(await page.evaluate(() => localStorage.getItem('day-one:language'))).toBeNull()

  await german(page)
  await page.goto('/embed/labs/seeding?lang=en')
  await expect(page.getByRole('button', { name: 'Check' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
})

test('English readers fetch no German', async ({ page }) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.text())
  })
  await page.goto('/learn/reproducibility', { waitUntil: 'networkidle' })
  await expect(page.locator('main[data-ready]')).toBeVisible()
  expect((await Promise.all(scripts)).join('\n')).not.toContain('Wähle zuerst eine Antwort.')
})

test.describe('without the German text', () => {
  // A service worker would answer in place of the network that is cut here.
  test.use({ serviceWorkers: 'block' })

  test('the page stays in English, and says so', async ({ page }) => {
    await german(page)
    let cut = 0
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch()
      const code = await response.text()
      if (!/[a-z][äöü][a-z]/.test(code)) return route.fulfill({ response })
      cut += 1
      return route.abort()
    })
    await page.goto('/glossary')
    await expect.poll(() => cut).toBeGreaterThan(1)
    await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  })
})

for (const path of [
  '/',
  '/labs',
  '/labs/seeding',
  '/learn/reproducibility',
  '/progress',
  '/glossary',
  '/sources',
  '/teach',
  '/teach/gradebook',
  '/assignment',
  '/review',
  '/certificate',
  '/embed/labs/seeding?lang=de',
  '/embed/doctor?lang=de',
])
  test(`${path} in German passes axe and fits 320 px`, async ({ page }) => {
    await german(page)
    await page.setViewportSize({ width: 320, height: 740 })
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
