import { expect, test, type Page } from '@playwright/test'

/** A word that stands in the code of one figure alone. */
const figures = {
  'from-papers-to-products': 'Put back',
  'locking-an-environment': 'Try the example pair',
  conflicts: 'Learn from dead ends',
  'project-and-configuration': '_self_',
  reproducibility: 'np.random.rand()',
} as const

const chapters = Object.keys(figures) as (keyof typeof figures)[]
const isScript = (url: string) => new URL(url).pathname.endsWith('.js')

/** The scripts that a page fetches at its top, and everything it asks for. */
async function fetched(page: Page, path: string) {
  const urls: string[] = []
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    urls.push(response.url())
    if (isScript(response.url())) scripts.push(response.text())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await expect(page.locator('main[data-ready]')).toBeVisible()
  return { urls, code: (await Promise.all(scripts)).join('\n') }
}

for (const chapter of chapters) {
  test(`${chapter} loads no figure of another chapter, no editor, no Python`, async ({ page }) => {
    const { urls, code } = await fetched(page, `/learn/${chapter}`)
    for (const other of chapters) {
      if (other === chapter) expect(code).toContain(figures[other])
      else expect(code).not.toContain(figures[other])
    }
    expect(code).not.toContain('cm-editor')
    expect(urls.filter((url) => /\/runtime\/|pack\.json/.test(url))).toEqual([])
  })
}

for (const [chapter, labs] of [
  ['from-papers-to-products', 0],
  ['reproducibility', 1],
] as const) {
  test(`${chapter} has ${labs} labs, and loads the frame of a lab accordingly`, async ({
    page,
  }) => {
    const { code } = await fetched(page, `/learn/${chapter}`)
    expect(code.includes('lab-check')).toBe(labs > 0)
    await expect(page.getByTestId('lab')).toHaveCount(labs)
  })
}

test('links fetch nothing before they are pointed at', async ({ page }) => {
  const { urls } = await fetched(page, '/')
  expect(urls.filter((url) => url.includes('_rsc'))).toEqual([])
})
