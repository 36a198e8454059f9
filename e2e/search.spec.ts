import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const index = /\/search\/[^/]+\.json/

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('main[data-ready="true"]')).toBeVisible()
}

async function openSearch(page: Page, path = '/') {
  await visit(page, path)
  await page.getByRole('button', { name: 'Search' }).click()
  const dialog = page.getByRole('dialog', { name: 'Search the course' })
  const field = dialog.getByRole('combobox')
  await expect(field).toBeFocused()
  return { dialog, field, options: dialog.getByRole('option') }
}

test('search loads when it is opened, not before', async ({ page }) => {
  const asked: string[] = []
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    asked.push(response.url())
    if (response.url().endsWith('.js')) scripts.push(response.text())
  })
  await page.goto('/learn/reproducibility', { waitUntil: 'networkidle' })
  expect(asked.filter((url) => index.test(url))).toEqual([])
  expect((await Promise.all(scripts)).join('')).not.toContain('MiniSearch: ')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toBeFocused()
  await expect.poll(() => asked.filter((url) => index.test(url))).toHaveLength(1)
})

test('from a slip of the hand to a heading, by keyboard alone', async ({ page }) => {
  await visit(page, '/')
  await page.keyboard.press('/')
  const field = page.getByRole('combobox', { name: 'Search the course' })
  await expect(field).toBeFocused()
  const first = page.getByRole('option').first()
  await field.fill('lock')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await field.press('ArrowUp')
  await expect(first).toHaveAttribute('aria-selected', 'false')
  await field.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '',
  )
  await field.fill('condtions graph')
  await expect(first).toContainText('Captured: a graph with conditions')
  await expect(first.locator('mark').filter({ hasText: 'conditions' }).first()).toBeVisible()
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results?/)
  await field.press('Enter')
  await expect(page).toHaveURL(/\/learn\/pytorch-2#captured-a-graph-with-conditions$/)
  const heading = page.getByRole('heading', { name: 'Captured: a graph with conditions' })
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
})

test('Escape closes it, and the focus goes back to where it was', async ({ page }) => {
  const { dialog, field } = await openSearch(page)
  await field.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused()
})

test('Ctrl+Enter opens a tab and leaves the search as it is', async ({ page, context }) => {
  const { dialog, field, options } = await openSearch(page)
  await field.fill('uv.lock')
  await expect(options.first()).toBeVisible()
  const [tab] = await Promise.all([context.waitForEvent('page'), field.press('Control+Enter')])
  await expect(tab.locator('main')).toBeVisible()
  await expect(dialog).toBeVisible()
})

test('what was searched for is offered again until it is removed', async ({ page }) => {
  const { field } = await openSearch(page)
  await field.fill('seed')
  await expect(page.getByRole('option').first()).toBeVisible()
  await field.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  const again = await openSearch(page, '/labs')
  await again.dialog.getByRole('button', { name: 'seed', exact: true }).click()
  await expect(again.field).toHaveValue('seed')
  await again.field.fill('')
  await again.dialog.getByRole('button', { name: 'Remove “seed”' }).click()
  await expect(again.dialog.getByText('One wrong letter is fine')).toBeVisible()
})

test('nothing found says so and offers what is near', async ({ page }) => {
  const { dialog, field } = await openSearch(page)
  await field.fill('qwxtokenizzr')
  await expect(dialog.getByText('Nothing found for “qwxtokenizzr”.').last()).toBeVisible()
  await dialog.getByRole('button', { name: 'Tokenizer' }).click()
  await expect(dialog.getByRole('option').first()).toContainText('Tokenizer')
})

test('an index that does not arrive can be asked for again', async ({ page }) => {
  await page.route(index, (route) => route.abort())
  await visit(page, '/')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByText('Search could not be loaded.')).toBeVisible()
  await page.unroute(index)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toBeFocused()
})

test('it goes on without a network once it was opened', async ({ page, context }) => {
  const { dialog, field, options } = await openSearch(page)
  await context.setOffline(true)
  await field.fill('lora')
  await expect(options.first()).toContainText('LoRA')
  await field.press('Escape')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
})

test('in the editor / writes and Ctrl+K searches', async ({ page }) => {
  await visit(page, '/labs/config')
  const code = page.getByTestId('lab-editor').locator('.cm-content')
  await code.focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('/')
  await expect(code).toContainText('/')
  await expect(page.getByRole('dialog')).toBeHidden()
  const before = await code.textContent()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Search the course' })).toBeFocused()
  expect(await code.textContent()).toBe(before)
  await page.keyboard.press('Escape')
  await expect(code).toBeFocused()
})

test('a link to a check shows, marks and focuses it, also when the lab is open', async ({
  page,
}) => {
  await visit(page, '/labs/seeding')
  const rows = page.getByTestId('lab').locator('[data-testid^="check-"]')
  const last = rows.last()
  const anchor = (await last.getAttribute('id')) ?? ''
  expect(anchor).toMatch(/^check-./)
  await page.goto('about:blank')
  await visit(page, `/labs/seeding#${anchor}`)
  await expect(last).toHaveAttribute('data-linked', 'true')
  await expect(last).toBeFocused()
  await expect(last).toBeInViewport()

  await expect(page.getByTestId('lab')).toHaveAttribute('data-opened', 'true')
  await page.getByRole('tab', { name: 'Output' }).click()
  await expect(last).toBeHidden()
  const first = rows.first()
  await page.evaluate((id) => (location.hash = id), (await first.getAttribute('id')) ?? '')
  await expect(first).toBeFocused()
  await expect(first).toBeInViewport()
  await expect(last).not.toHaveAttribute('data-linked')
})

test('search leads to a check of the lab one is in', async ({ page }) => {
  const { field } = await openSearch(page, '/labs/seeding')
  const row = page.getByTestId('lab').locator('[data-testid^="check-"]').last()
  await field.fill((await row.locator('span').first().textContent()) ?? '')
  await page.getByRole('option').filter({ hasText: 'Check · ' }).first().click()
  await expect(row).toBeFocused()
  await expect(row).toHaveAttribute('data-linked', 'true')
})

for (const hash of ['#check-none', '#nowhere', '#%E0%A4%A', '#\'"><b>']) {
  test(`an address that ends with ${hash} is silently fine`, async ({ page }) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await visit(page, `/labs/seeding${hash}`)
    await expect(page.locator('[data-linked]')).toHaveCount(0)
    expect(faults).toEqual([])
  })
}

test('headings and checks give their address away', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await visit(page, '/learn/locking-an-environment')
  await page.locator('.heading', { hasText: 'A range, a pin, a lock' }).getByRole('link').click()
  await expect(page.getByText('Link copied.')).toBeVisible()
  expect(await clipboard()).toMatch(/\/learn\/locking-an-environment#a-range-a-pin-a-lock$/)
  await expect(page.getByRole('heading', { name: 'A range, a pin, a lock' })).toBeFocused()

  const check = page.getByRole('link', { name: /^Link to the check/ }).first()
  await check.focus()
  await check.press('Enter')
  await expect.poll(clipboard).toMatch(/\/labs\/[a-z-]+#check-[a-z0-9-]+$/)
  await expect(page).toHaveURL(/\/learn\/locking-an-environment/)
})

test('a word of the glossary can be linked to', async ({ page }) => {
  await visit(page, '/glossary#lora')
  const entry = page.locator('#lora')
  await expect(entry).toBeInViewport()
  await expect(entry).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`search on a phone fills the window and has no fault that axe finds, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { dialog, field, options } = await openSearch(page, '/learn/reproducibility')
    await field.fill('seed')
    await expect(options.first()).toBeVisible()
    const box = await dialog.boundingBox()
    expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 })
    const { violations } = await new AxeBuilder({ page }).include('.search-dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([])
  })
}
