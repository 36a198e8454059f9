import { expect, type Page } from '@playwright/test'
import { openLab, write, type LabPage } from './lab-helpers'
import { prelude, program, type Escape } from './support/escapes/escape'
import { fatal } from './support/escapes/fatal'
import { network } from './support/escapes/network'
import { pageEscapes, pythonEscapes } from './support/escapes/page'
import { pollution, sieges } from './support/escapes/pollution'
import { scopeEscapes } from './support/escapes/scope'
import { storage } from './support/escapes/storage'
import { test as base, type PlainHost } from './support/plain-host'
import { expectUntouched, listener, watch } from './support/watch-escapes'

type Listener = Awaited<ReturnType<typeof listener>>

const test = base.extend<{ server: Listener }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters' names
  server: async ({}, provide) => {
    const server = await listener()
    await provide(server)
    await server.stop()
  },
})

const groups = {
  'the network': network,
  storage,
  'code and the global object': scopeEscapes,
  'the page': pageEscapes,
  'Python’s own ways': pythonEscapes,
}

const submissions: Readonly<Record<string, readonly Escape[]>> = {
  // Not all groups: importing `ssl` and the like anew for each question takes longer than it may.
  'ways to code, storage and the page': [...scopeEscapes, ...pageEscapes, ...storage],
  'poisoned prototypes': pollution.filter(({ name }) => name.includes('prototype')),
  'a harness that was taken over': pollution.filter(({ name }) => !name.includes('prototype')),
}

const run = async (opened: LabPage, text: string) => {
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  await write(opened, text)
  await opened.lab.getByTestId('lab-run').click()
}

/** Code that broke what would have told of its end is ended by Stop, as an endless loop is. */
async function ended({ lab }: LabPage): Promise<void> {
  const ready = expect(lab).toHaveAttribute('data-phase', 'ready', { timeout: 3000 })
  // It may end by itself just then, and Stop with it: what counts is the line after.
  await ready.catch(() => lab.getByTestId('lab-stop').click({ timeout: 5000 })).catch(() => {})
  await expect(lab).toHaveAttribute('data-phase', 'ready')
}

/** The lab still works: a run of honest code, which also ends what ran before. */
async function expectUsable(opened: LabPage): Promise<void> {
  await run(opened, 'print("still" + " here")')
  await expect(opened.lab.getByTestId('lab-output')).toContainText('still here')
}

async function open(page: Page, place: string, plain: PlainHost, lab: string): Promise<LabPage> {
  return openLab(page, place === 'a plain host' ? `${plain.origin}/labs/${lab}` : `/labs/${lab}`)
}

/**
 * The first verdicts are in, and not one is green. Not all: where each question runs into its
 * time limit, ten checks take minutes, and Stop has to end that, too.
 */
async function expectNothingPassed(opened: LabPage): Promise<void> {
  const { lab } = opened
  const decided = lab.locator('[data-testid^="check-"]').and(lab.locator(decidedStates))
  await expect(decided.nth(2)).toBeAttached({ timeout: 120_000 })
  await expect(lab.locator('[data-testid^="check-"][data-state="passed"]')).toHaveCount(0)
  await ended(opened)
}

const decidedStates = '[data-state="passed"], [data-state="failed"], [data-state="error"]'

for (const place of ['npm start', 'a plain host']) {
  for (const [where, escapes] of Object.entries(groups)) {
    test(`no way to ${where} leads out of a lab under ${place}`, async ({
      page,
      plain,
      server,
    }) => {
      const requests = await watch(page)
      const opened = await open(page, place, plain, 'config')
      await run(opened, program(escapes, server.address))
      const output = opened.lab.getByTestId('lab-output')
      // Importing `ssl`, `email` and the rest compiles some hundred modules on the way.
      await expect(output).toContainText('all tried', { timeout: 60_000 })
      for (const { name } of escapes) await expect(output).toContainText(name)
      await expect(output).not.toContainText('REACHED')
      await expectUsable(opened)
      await expectUntouched(page)
      expect(server.reached()).toBe(0)
      expect(requests.filter((url) => url.startsWith(server.address))).toEqual([])
    })
  }

  test(`each ruined interpreter is thrown away under ${place}`, async ({ page, plain, server }) => {
    test.setTimeout(600_000)
    await watch(page)
    const opened = await open(page, place, plain, 'config')
    for (const { name, code } of [...fatal, ...pollution]) {
      await test.step(name, async () => {
        await run(opened, `${prelude}\n${code.replaceAll('HOST', server.address)}\n`)
        await ended(opened)
        await expect(opened.lab.getByTestId('lab-output')).not.toContainText('REACHED')
        await expectUsable(opened)
      })
    }
    await expectUntouched(page)
    expect(server.reached()).toBe(0)
  })

  for (const [what, escapes] of Object.entries(submissions)) {
    test(`no check turns green for ${what} under ${place}`, async ({ page, plain, server }) => {
      test.setTimeout(240_000)
      await watch(page)
      const opened = await open(page, place, plain, 'seeding')
      await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
      await write(opened, program(escapes, server.address))
      await opened.lab.getByTestId('lab-check').click()
      await expectNothingPassed(opened)
      await expectUntouched(page)
      expect(server.reached()).toBe(0)
    })
  }

  for (const { name, code } of sieges) {
    test(`the judge outlasts this under ${place}: ${name}`, async ({ page, plain }) => {
      test.setTimeout(240_000)
      const opened = await open(page, place, plain, 'seeding')
      await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
      await write(opened, code)
      await opened.lab.getByTestId('lab-check').click()
      await expectNothingPassed(opened)
    })
  }
}
