import type { Locator, Page } from '@playwright/test'
import { axe } from './support/accessibility/axe'
import { withoutPython } from './support/accessibility/routes'
import { expect, test } from './support/test'

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
  test.slow()
  await german(page)
  await page.goto('/labs/seeding')
  const lab = page.getByTestId('lab')
  await lab.getByRole('button', { name: 'Prüfen' }).click()
  await expect(lab.getByTestId('lab-status')).toContainText('bereit · letzte Prüfung', {
    timeout: 90_000,
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

/** The language in which a screen reader says what an element holds. */
const spokenIn = (element: Locator) =>
  element.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'))

test('figures speak German around the lesson’s own words', async ({ page }) => {
  await german(page)
  await page.goto('/learn/fitting-in-memory-and-operating')
  const stack = page.getByRole('figure').filter({ hasText: 'Micro-Batch' })
  const says = stack.getByRole('status')
  await expect(says).toContainText('Es passt auf 80 GB.')
  await stack.getByLabel('V100 16').check()
  await expect(says).toContainText('Der Speicher reicht auf 16 GB nicht.')
  await expect(says).toContainText(/\d,\d\u00a0GB/)
  expect(await spokenIn(says)).toBe('de')
  expect(await spokenIn(stack)).toBe('en')

  await page.goto('/learn/types-shapes-and-gates')
  const sieves = page.getByRole('figure').filter({ hasText: 'Einen Fehler fallen lassen' })
  await expect(sieves.getByRole('status')).toContainText('fällt durch Ruff und den Typprüfer')
  const bug = sieves.getByRole('status').getByText('A loss over 32 × 32 pairs')
  expect(await spokenIn(bug)).toBe('en')
  await sieves.getByLabel('A misspelt name').check()
  await expect(sieves.getByRole('status')).toContainText('wird von Ruff gehalten')
  await expect(sieves.getByRole('listitem').first()).toContainText('gehalten')
})

test('the embed doctor says in German what it finds, and tells programs in English', async ({
  page,
}) => {
  await page.goto('/embed/doctor?lang=de')
  const files = page.getByTestId('finding-fetch')
  await expect(files).toContainText('Der Rahmen kann Dateien der eigenen Website laden.')
  expect(await spokenIn(files.getByText('Dateien des Kurses'))).toBe('de')
  await expect(page.getByTestId('finding-sandbox')).toContainText('in keinem Rahmen')
  await expect(page.getByTestId('doctor-json')).toContainText('Files of the course')
  await expect(page).toHaveTitle('Einbettungs-Check · Day One')
})

test('a file that is no hand-in is refused in German', async ({ page }) => {
  await german(page)
  await page.goto('/teach/gradebook')
  const file = { name: 'cv.txt', mimeType: 'text/plain', buffer: Buffer.from('Hire me') }
  await page.getByLabel('Dateien wählen').setInputFiles(file)
  const refused = page.getByTestId('gradebook-refused')
  await expect(refused).toContainText('Sie ist kein JSON')
  expect(await spokenIn(refused.getByText('Sie ist kein JSON'))).toBe('de')
})

test('a file that cannot be imported, and what is kept aside, is said in German', async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem('day-one:language', 'de')
    localStorage.setItem('day-one', '{"chapters":')
  })
  await page.goto('/progress')
  await expect(page.getByTestId('storage-notice')).toContainText('kein gültiges JSON')
  const choose = (text: string) =>
    page
      .getByTestId('import')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'notes.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
  await choose('{"name":"day-one"}')
  await expect(page.getByTestId('import-refused')).toContainText(
    'Diese Datei lässt sich nicht importieren: keine Fortschrittsdatei von Day One.',
  )
  await choose('{"version":2,"epoch":0,"chapters":{},"quizzes":{},"labs":{"seeding":7}}')
  await expect(page.getByTestId('import-preview')).toContainText(
    'erwartet: ein Objekt, gefunden: 7',
  )
})

test('a tool that does not load says so in German', async ({ page }) => {
  await german(page)
  await page.route('**/runtime/tools/ruff*/**', (route) => route.abort())
  await page.goto('/labs/seeding')
  const lab = page.getByTestId('lab')
  await lab.getByTestId('lab-editor').locator('.cm-content').click()
  const ruff = lab.getByTestId('tool-ruff')
  await expect(ruff).toHaveAttribute('data-state', 'failed', { timeout: 60_000 })
  await expect(ruff).toHaveAttribute('title', /Ruff ließ sich nicht laden\./)
})

test('tabs are named in German, lessons and labs by their own names', async ({ page }) => {
  await german(page)
  await page.goto('/progress')
  await expect(page).toHaveTitle('Dein Fortschritt · Day One')
  const site = page.getByRole('navigation', { name: 'Website' })
  await site.getByRole('link', { name: 'Lehren' }).click()
  await expect(page).toHaveTitle('Lehren · Day One')
  await page.goBack()
  await expect(page).toHaveTitle('Dein Fortschritt · Day One')
  await site.getByRole('link', { name: 'Labs' }).click()
  await expect(page).toHaveTitle('Labs · Day One')
  await page.getByRole('main').getByRole('link', { name: 'Know your streams' }).first().click()
  await expect(page).toHaveTitle(/^Know your streams/)
  await page.goto('/glossary')
  await expect(page).toHaveTitle('Glossar · Day One')
  await page.getByLabel('Sprache').selectOption('English')
  await expect(page).toHaveTitle('Glossary · Day One')
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
  const code = (await Promise.all(scripts)).join('\n')
  for (const words of ['Wähle zuerst eine Antwort.', 'Startwert', 'Zurückspulen'])
    expect(code).not.toContain(words)
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
      // The names of tabs have none of these letters.
      if (!/[a-z][äöü][a-z]|Dein Fortschritt/.test(code)) return route.fulfill({ response })
      cut += 1
      return route.abort()
    })
    await page.goto('/glossary')
    await expect.poll(() => cut).toBeGreaterThan(1)
    await expect(page.getByRole('heading', { name: 'Glossary' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
    // What the page asks for ahead of time may still be on its way.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
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
  '/learn/from-papers-to-products',
  '/learn/conflicts',
  '/learn/fitting-in-memory-and-operating',
])
  test(`${path} in German passes axe and fits 320 px`, async ({ page }) => {
    await german(page)
    await withoutPython(page)
    await page.setViewportSize({ width: 320, height: 740 })
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'de')
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(over).toBeLessThanOrEqual(0)
    expect((await axe(page).analyze()).violations).toEqual([])
  })
