import { expect, test } from './support/test'

test.describe('a lab that is not opened yet', () => {
  // With save-data a lab waits for the learner.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    )
  })

  test('has its buttons, checks and code, and has fetched nothing', async ({ page }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(request.url()))
    await page.goto('/labs/config')
    await expect(page.locator('main[data-ready=true]')).toBeVisible()
    for (const id of ['check', 'run', 'stop', 'reset', 'hint', 'solution', 'status', 'editor'])
      await expect(page.getByTestId(`lab-${id}`)).toBeVisible()
    await expect(page.getByTestId('lab-output')).toBeAttached()
    await expect(page.getByTestId('check-tree')).toHaveAttribute('data-state', 'pending')
    await expect(page.getByTestId('lab-editor')).toContainText('import')
    expect(fetched.filter((url) => /pack\.json|\.wasm|runtime\//.test(url))).toEqual([])
  })

  test('gives way to the editor without moving anything', async ({ page }) => {
    await page.goto('/labs/config')
    await expect(page.locator('main[data-ready=true]')).toBeVisible()
    await page.evaluate(() => document.fonts.ready)
    const lab = page.getByTestId('lab')
    const size = async () => {
      const box = await lab.boundingBox()
      return { width: box?.width, height: box?.height }
    }
    // Relative to the lab: focusing may scroll the page, the editor must not move in its place.
    const word = async (root: string) => {
      const box = await page
        .locator(root)
        .getByText('import', { exact: true })
        .first()
        .boundingBox()
      const frame = await lab.boundingBox()
      return box && frame && { ...box, x: box.x - frame.x, y: box.y - frame.y }
    }
    const [box, before] = [await size(), await word('.lab-preview')]
    await page.locator('.lab-preview').focus()
    await expect(lab).toHaveAttribute('data-opened', 'true')
    await expect(lab.locator('.cm-content')).toBeFocused()
    expect(await word('.cm-content')).toEqual(before)
    expect(await size()).toEqual(box)
  })

  test('keeps what is typed while it opens', async ({ page }) => {
    await page.route('**/pack.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    })
    await page.goto('/labs/config')
    await expect(page.locator('main[data-ready=true]')).toBeVisible()
    await page.locator('.lab-preview').focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('x = 1')
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('lab')).toHaveAttribute('data-opened', 'true')
    await page.keyboard.type('y = 2')
    await expect(page.locator('.cm-line')).toHaveText(['x = 1', 'y = 2'])
  })

  test('does what was pressed before the code of the page had come, once', async ({ page }) => {
    let come = () => {}
    const pressed = new Promise<void>((resolve) => (come = resolve))
    await page.route('**/_next/static/**/*.js', async (route) => {
      await pressed
      await route.continue()
    })
    await page.goto('/labs/config', { waitUntil: 'commit' })
    await page.waitForFunction(() => window.earlyPress === null)
    await page.getByTestId('lab-hint').click()
    come()
    await expect(page.getByText('Hint 1.')).toBeVisible()
    await expect(page.getByTestId('lab-hint')).toContainText('Hint 2')
    await page.getByTestId('lab-hint').click()
    await expect(page.getByText('Hint 2.')).toBeVisible()
    await expect(page.getByTestId('lab-hint')).toContainText('Hint 3')
  })

  test('says so when it cannot be loaded, and opens at the second try', async ({ page }) => {
    await page.route('**/pack.json', (route) => route.abort())
    await page.goto('/labs/config')
    await expect(page.locator('main[data-ready=true]')).toBeVisible()
    await page.getByTestId('lab-hint').click()
    await expect(page.getByRole('alert').filter({ hasText: 'did not open' })).toBeVisible()
    await page.unroute('**/pack.json')
    await page.getByRole('button', { name: 'Try again' }).click()
    // The press that could not be served is served now.
    await expect(page.getByText('Hint 1.')).toBeVisible()
  })
})
