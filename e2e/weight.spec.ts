import type { Page, Response } from '@playwright/test'
import { expect, test } from './support/test'

test.use({ tools: true })

/** A word that stands in the code of one figure alone. */
const figures = {
  'from-papers-to-products': 'Put back',
  'the-hub-and-its-libraries': 'Let a user forge a turn',
  'pytorch-2': 'Next rewrite',
  'locking-an-environment': 'Try the example pair',
  conflicts: 'Learn from dead ends',
  'types-shapes-and-gates': 'The floor:',
  'machines-and-containers': 'Put framework and runtime into a container',
  'project-and-configuration': '_self_',
  reproducibility: 'np.random.rand()',
  'fitting-in-memory-and-operating': 'Checkpoint activations',
} as const

const chapters = Object.keys(figures) as (keyof typeof figures)[]
const isScript = (url: string) => new URL(url).pathname.endsWith('.js')

const allTakenUp = (page: Page) =>
  expect(page.locator('[data-near]:not([data-taken-up])')).toHaveCount(0)

/** The scripts that a page fetches at its top, or while something is done there, and all it asks for. */
async function fetched(page: Page, path: string, meanwhile = async () => {}) {
  const urls: string[] = []
  const scripts: Promise<string>[] = []
  const keep = (response: Response) => {
    urls.push(response.url())
    if (isScript(response.url())) scripts.push(response.text())
  }
  page.on('response', keep)
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.locator('main[data-ready]')).toBeVisible()
  await meanwhile()
  page.off('response', keep)
  return { urls, code: (await Promise.all(scripts)).join('\n') }
}

for (const chapter of chapters) {
  test(`${chapter} loads no figure of another chapter, no editor, no Python`, async ({ page }) => {
    const { urls, code } = await fetched(page, `/learn/${chapter}`, async () => {
      // All that waits to come near is taken up now, without the labs coming near enough to open.
      await page.keyboard.press('Shift')
      await allTakenUp(page)
    })
    for (const other of chapters) {
      if (other === chapter) expect(code.includes(figures[other])).toBe(true)
      else expect(code.includes(figures[other]), other).toBe(false)
    }
    expect(code.includes('cm-editor')).toBe(false)
    expect(urls.filter((url) => /\/runtime\/|pack\.json/.test(url))).toEqual([])
  })
}

for (const [path, labs] of [
  ['/glossary', 0],
  ['/learn/from-papers-to-products', 1],
  ['/learn/reproducibility', 4],
] as const) {
  test(`${path} has ${labs} labs, and loads the frame of none before it comes near`, async ({
    page,
  }) => {
    const { code } = await fetched(page, path)
    expect(code.includes('lab-check')).toBe(false)
    await expect(page.getByTestId('lab')).toHaveCount(labs)
  })
}

/** Bytes on the wire, in kB of 1,000. A few more are the price of a longer lesson, not of a font. */
const most = 300

test(`the longest of them is no more than ${most} kB, fonts included`, async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  const { urls } = await fetched(page, '/learn/reproducibility')
  expect(bytes / 1000).toBeLessThan(most)
  expect(urls.filter((url) => url.includes('_rest.'))).toEqual([])
})

test('the page for an address that is not there travels with that page alone', async ({ page }) => {
  const words = 'Nothing of your work is lost'
  const { code } = await fetched(page, '/')
  expect(code).not.toContain(words)
  expect(await page.content()).not.toContain(words)

  await page.goto('/learn/reproducibilty')
  await expect(page.getByText(words)).toBeVisible()
  await page.getByRole('link', { name: /^Chapter \d+: Reproducibility/ }).click()
  await expect(page).toHaveURL(/reproducibility$/)
})

test('links fetch nothing before they are pointed at', async ({ page }) => {
  const { urls } = await fetched(page, '/')
  expect(urls.filter((url) => url.includes('_rsc'))).toEqual([])
})

test('the Hub chapter loads vocabularies and the template engine when they are used', async ({
  page,
}) => {
  const vocabulary = 'The byte-pair encoding does not contain'
  const engine = 'Expected `in` keyword following loop variable'
  const { code } = await fetched(page, '/learn/the-hub-and-its-libraries')
  expect(code).not.toContain(vocabulary)
  expect(code).not.toContain(engine)

  const tokens = page.getByRole('figure', { name: 'One text, two vocabularies' })
  await expect(tokens.getByText('21 tokens for 80 characters')).toHaveCount(2)
  await tokens.getByRole('button', { name: 'Numbers' }).click()
  await expect(tokens.getByText('16 tokens for 33 characters')).toBeVisible()
  await expect(tokens.getByText('18 tokens for 33 characters')).toBeVisible()

  const chat = page.getByRole('figure', { name: 'Messages in, one text out' })
  await chat.getByRole('group', { name: 'Template used' }).getByText('Headers').click()
  await expect(chat.getByText('15 markers are ordinary text')).toBeVisible()
})

test('a vocabulary that does not arrive can be asked for again', async ({ page }) => {
  await page.goto('/learn/the-hub-and-its-libraries', { waitUntil: 'networkidle' })
  await expect(page.locator('main[data-ready]')).toBeVisible()
  const tokens = page.getByRole('figure', { name: 'One text, two vocabularies' })
  await page.keyboard.press('Shift')
  await allTakenUp(page)
  await page.route('**/*.js', (route) => route.abort())
  await tokens.getByRole('button', { name: 'Numbers' }).click()
  await expect(tokens.getByRole('button', { name: 'Try again' })).toHaveCount(2)
  await page.unroute('**/*.js')
  await tokens.getByRole('button', { name: 'Try again' }).first().click()
  await expect(tokens.getByText('16 tokens for 33 characters')).toBeVisible()
})
