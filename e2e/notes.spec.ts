import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { isSound } from './support/accessibility/axe'
import { expect, test } from './support/test'

const chapter = '/learn/conflicts'
const words = 'Nobody had made a mistake'
const read = 'Read them aloud'

async function open(page: Page, path = chapter): Promise<void> {
  await page.goto(path)
  await expect(page.locator('main[data-ready=true]')).toBeVisible()
}

const paragraph = (page: Page, text: string) => page.locator('.prose p[id]', { hasText: text })
const notes = (page: Page) => page.getByTestId('note')
const field = (page: Page) => page.getByRole('textbox', { name: /^Your note on/ })
const bar = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' })

/** As a reader selects: the browser tells the page, which has no other way to know. */
async function select(page: Page, text: string): Promise<void> {
  await paragraph(page, text)
    .first()
    .evaluate((element, text) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(text) ?? -1
        if (at < 0) continue
        getSelection()?.setBaseAndExtent(
          walker.currentNode,
          at,
          walker.currentNode,
          at + text.length,
        )
        return
      }
      throw new Error(`"${text}" is in no text node`)
    }, text)
}

/** Starts a note with its key; the first one loads what shows notes. */
async function jot(page: Page, text: string): Promise<void> {
  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(text)
}

const painted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(CSS.highlights.get('notes') ?? [], (range) => (range as Range).toString()),
  )

/** A note as an earlier visit left it. */
async function store(page: Page, block: string, note: object): Promise<void> {
  const whole = { from: 0, whole: false, text: '', madeAt: 1, at: 1, ...note }
  const notes = { [`conflicts/${block}/abc`]: whole }
  const state = { version: 2, epoch: 0, chapters: {}, quizzes: {}, labs: {}, notes }
  await page.goto('/course.json')
  await page.evaluate((text) => localStorage.setItem('day-one', text), JSON.stringify(state))
}

test('selected words are highlighted and noted on; it is there after a reload, and edited', async ({
  page,
}) => {
  await open(page)
  await select(page, words)
  await bar(page).getByRole('button', { name: 'Highlight' }).click()
  await expect(bar(page)).toBeHidden()
  expect(await painted(page)).toEqual([words])
  await expect(page.getByRole('note', { name: `Your highlight “${words}”` })).toBeVisible()

  await select(page, read)
  await bar(page).getByRole('button', { name: 'Note' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('two subjects,\none object')
  await page.reload()
  await expect(notes(page)).toHaveCount(2)
  await expect(notes(page).nth(1)).toContainText('two subjects,\none object')
  await expect.poll(() => painted(page)).toEqual([words, read])

  await page.getByRole('button', { name: `Edit the note on “${read}”` }).click()
  await page.keyboard.type('!')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('button', { name: `Edit the note on “${read}”` })).toBeFocused()
  await page.getByRole('button', { name: `Add a note to the highlight “${words}”` }).click()
  await page.keyboard.type('really nobody')
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(notes(page).nth(0)).toContainText('really nobody')
  await expect(notes(page).nth(1)).toContainText('one object!')
  await isSound(page)
})

test('what is removed leaves its place to Undo', async ({ page }) => {
  await open(page)
  await select(page, words)
  await jot(page, 'mine')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: `Remove what you noted on “${words}”` }).click()
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeFocused()
  await expect(notes(page)).toHaveCount(0)
  await undo.press('Enter')
  await expect(notes(page)).toContainText('mine')
  await expect(page.getByRole('button', { name: `Edit the note on “${words}”` })).toBeFocused()
  expect(await painted(page)).toEqual([words])

  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(undo).toBeFocused()
  await page.reload()
  await expect(page.locator('main[data-ready=true]')).toBeVisible()
  await expect(notes(page)).toHaveCount(0)
  expect(await page.evaluate(() => localStorage.getItem('day-one'))).not.toContain('mine')
})

test('without a mouse: N notes on the paragraph in view, arrows move it, Escape leaves', async ({
  page,
}) => {
  await open(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Note on the selected words')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(field(page)).toHaveAccessibleName(/In October 2023/)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(field(page)).toHaveAccessibleName(/transformers 4\.34\.0 depends/)
  await page.keyboard.press('Alt+ArrowDown')
  await expect(field(page)).toHaveAccessibleName(/Read them aloud/)
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('n and h are letters here')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(field(page)).toHaveAccessibleName(/Read them aloud/)
  await page.keyboard.press('Escape')
  await expect(notes(page)).toContainText('n and h are letters here')

  await page.keyboard.press('n')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(notes(page)).toHaveCount(1)

  await page.getByRole('link', { name: 'Skip to the content' }).press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Notes', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog', { name: 'Notes' })
    .getByRole('button', { name: /n and h are letters/ })
    .press('Enter')
  await expect(page.getByRole('note', { name: /Read them aloud/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused()
})

test('single keys that are switched off do nothing; the button and the mouse still do', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('day-one:single-key-shortcuts', 'off'))
  await open(page)
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  const menu = page.getByRole('dialog', { name: 'Notes' })
  await expect(menu).toContainText('Nothing noted in this chapter yet.')
  await expect(field(page)).toHaveCount(0)
  await isSound(page)
  await menu.getByRole('button', { name: 'Note on this paragraph' }).click()
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveCount(0)

  await paragraph(page, read).hover()
  await page.locator('.note-here').click()
  await expect(field(page)).toHaveAccessibleName(/Read them aloud/)
})

test('a note on words that the lesson no longer has stands at its end, with them', async ({
  page,
}) => {
  const quote = 'a sentence that the course has dropped'
  await store(page, 'Pzzzzz', { quote, text: 'still mine' })
  await open(page, `${chapter}#Pzzzzz`)
  const end = page.getByRole('region', { name: 'Notes on earlier wording' })
  await expect(end).toContainText(quote)
  await expect(end.getByRole('note')).toBeFocused()
  await end.getByRole('button', { name: /^Edit/ }).click()
  await page.keyboard.type('!')
  await page.keyboard.press('Escape')
  await expect(end).toContainText('still mine!')
  await isSound(page)
})

test('a rewritten paragraph keeps the note on words that it still has', async ({ page }) => {
  await store(page, 'Pzzzzz', { quote: words, text: 'followed' })
  await open(page)
  await expect(notes(page)).toContainText('followed')
  await expect.poll(() => painted(page)).toEqual([words])
})

test('all notes stand on the progress page, can be searched, saved as Markdown, and lead back', async ({
  page,
}) => {
  await open(page, '/progress')
  await expect(page.getByTestId('notes-empty')).toBeVisible()
  await open(page)
  await select(page, words)
  await page.keyboard.press('h')
  await expect(notes(page)).toHaveCount(1)
  await select(page, read)
  await jot(page, '*two* subjects')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Notes', exact: true }).click()
  await page.getByRole('link', { name: 'All my notes' }).click()

  const mine = page.getByTestId('notes-conflicts')
  await expect(mine.getByRole('listitem')).toHaveCount(2)
  await page.getByRole('searchbox', { name: 'Search in my notes' }).fill('SUBJECTS aloud')
  await expect(mine.getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText('1 note found')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search in my notes' }).fill('')
  await isSound(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download notes' }).click()
  const markdown = readFileSync(await (await download).path(), 'utf8')
  expect((await download).suggestedFilename()).toMatch(/^day-one-notes-[\d-]+\.md$/)
  expect(markdown).toContain(`> ${words}\n\n_highlighted_\n`)
  expect(markdown).toMatch(/> Read them aloud\n\n\*two\* subjects\n\n\[.+\]\(<http.+#P\w{5}>\)/)

  await mine
    .getByRole('button', { name: /^Remove/ })
    .first()
    .click()
  await expect(mine.getByRole('listitem')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(mine.getByRole('listitem')).toHaveCount(2)
  await mine.getByRole('link', { name: read }).click()
  await expect(paragraph(page, read)).toBeInViewport()
  await expect(page).toHaveURL(/conflicts#P\w{5}$/)
})

test('notes travel in the exported file; deleting my data deletes them', async ({ page }) => {
  await store(page, 'Pzzzzz', { quote: 'any words', text: 'take me along' })
  await open(page, '/progress')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  const buffer = readFileSync(await (await download).path())

  await page.getByRole('button', { name: 'Delete…' }).click()
  await page.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByTestId('notes-empty')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('day-one'))).not.toContain('take me along')
  await page.reload()
  await expect(page.getByTestId('notes-empty')).toBeVisible()

  const file = { name: 'progress.json', mimeType: 'application/json', buffer }
  await page.getByTestId('import').locator('input[type=file]').setInputFiles(file)
  await expect(page.getByTestId('import-preview')).toContainText('1 note')
  await page.getByTestId('import-preview').getByRole('button', { name: 'Import' }).click()
  await expect(page.getByTestId('notes-conflicts')).toContainText('take me along')
})

test('two tabs write on one chapter and see both', async ({ page, context }) => {
  await open(page)
  const other = await context.newPage()
  await open(other)
  for (const [tab, text] of [
    [page, words],
    [other, read],
  ] as const) {
    await select(tab, text)
    await jot(tab, `on ${text}`)
    await tab.keyboard.press('Escape')
  }
  for (const tab of [page, other]) await expect(notes(tab)).toHaveCount(2)
})

test('a note that cannot be kept says so and is still there', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await open(page)
  await select(page, words)
  await jot(page, 'only here')
  await expect(notes(page)).toContainText('This browser keeps nothing at the moment')
  await expect(page.getByTestId('storage-notice')).not.toHaveAttribute('data-state', 'saved')
  await field(page).fill('x'.repeat(4001))
  await expect(notes(page)).toContainText('A note holds 4000 characters and this has 4001.')
  await expect(field(page)).toHaveValue('x'.repeat(4001))
  await field(page).fill('only here, shorter')
  await page.keyboard.press('Escape')
  await expect(notes(page)).toContainText('only here, shorter')
})

test('where ranges cannot be painted, a line stands beside the paragraph', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'))
  await store(page, 'Pzzzzz', { quote: words })
  await open(page)
  await expect(paragraph(page, words)).toHaveAttribute('data-marked')
})

test('on paper notes stand beneath their paragraph, in the margin of a wide screen before it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await store(page, 'Pzzzzz', { quote: words, text: 'on paper too' })
  await open(page)
  const place = () =>
    page.locator('[data-notes]').evaluate((host, text) => {
      const [before, after] = [host.previousElementSibling, host.nextElementSibling]
      return before?.textContent.includes(text)
        ? 'after'
        : after?.textContent.includes(text) && 'before'
    }, words)
  await expect.poll(place).toBe('before')
  await page.emulateMedia({ media: 'print' })
  await expect.poll(place).toBe('after')
  await expect(notes(page)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Remove/ })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect.poll(place).toBe('before')
})

test('a page without notes does not load what shows them', async ({ page }) => {
  const scripts: Promise<string>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.text())
  })
  await open(page)
  await page.waitForLoadState('networkidle')
  const before = (await Promise.all(scripts)).join('\n')
  expect(before).not.toContain('notes-menu')
  await select(page, words)
  await expect(bar(page)).toBeVisible()
  const after = (await Promise.all(scripts)).join('\n')
  expect(after).toContain('notes-menu')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the bar stands at the bottom, the note beneath its paragraph, and nothing is too wide', async ({
    page,
  }) => {
    await open(page)
    await select(page, words)
    await expect(bar(page)).toBeVisible()
    const box = await bar(page).boundingBox()
    expect(box && box.y).toBeGreaterThan(600)
    await bar(page).getByRole('button', { name: 'Note' }).tap()
    await field(page).fill('with a thumb')
    await page.getByRole('button', { name: 'Done' }).tap()
    const [text, note] = await Promise.all([
      paragraph(page, words).boundingBox(),
      notes(page).boundingBox(),
    ])
    expect(text && note && note.y >= text.y + text.height).toBe(true)

    await page.getByRole('button', { name: 'Notes', exact: true }).tap()
    const menu = page.getByRole('dialog', { name: 'Notes' })
    await expect(menu).toContainText('with a thumb')
    await isSound(page)
    await menu.getByRole('button', { name: 'Close' }).tap()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
    await open(page, '/progress')
    await expect(page.getByTestId('notes-conflicts')).toContainText('with a thumb')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

test('German readers are spoken to in German', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('day-one:language', 'de'))
  await open(page)
  await select(page, words)
  await page.getByRole('toolbar', { name: 'Ausgewählte Wörter' }).getByText('Notiz').click()
  await page.keyboard.type('auf Deutsch')
  await page.getByRole('button', { name: 'Fertig' }).click()
  await expect(page.getByRole('note', { name: `Deine Notiz zu „${words}“` })).toBeVisible()
  await isSound(page)
})
