import type { Page, Route } from '@playwright/test'
import { openLab, write, type LabPage } from './lab-helpers'
import { expect, test } from './support/test'

/*
 * What breaks around a lab, and what its learner sees (docs/faults.md): nothing is lost, the lab
 * says what happened, and goes on by itself or by "Try again".
 */

async function expectRuns(opened: LabPage): Promise<void> {
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
  await write(opened, 'print("still" + " here")')
  await opened.lab.getByTestId('lab-run').click()
  await expect(opened.lab.getByTestId('lab-output')).toContainText('still here')
}

/** Counts the workers that the page starts, and can end them without telling the page. */
async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const all: Worker[] = []
    const Original = window.Worker
    window.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        // One whose script still loads is ended by the limit for that, a minute later.
        this.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
          if (data.type === 'holding') all.push(this)
        })
      }
    }
    Object.assign(window, {
      killPython: () => {
        for (const worker of all) Worker.prototype.terminate.call(worker)
        return all.splice(0).length
      },
    })
  })
}
const killPython = (page: Page) =>
  page.evaluate(() => (window as unknown as { killPython: () => number }).killPython())

test.describe('a Python worker that the browser ends without a word', () => {
  test('while it runs: the run ends in words, and the next one runs', async ({ page }) => {
    await watchWorkers(page)
    const opened = await openLab(page)
    await write(opened, 'print("begun")\nwhile True: pass')
    await opened.lab.getByTestId('lab-run').click()
    await expect(opened.lab.getByTestId('lab-output')).toContainText('begun')
    expect(await killPython(page)).toBeGreaterThan(0)
    await expect(opened.lab.getByTestId('lab-output')).toContainText('The Python worker ended')
    await expect(opened.lab.getByTestId('lab-output')).toContainText('begun')
    await expectRuns(opened)
  })

  test('while it waits as the spare: the next run does not notice', async ({ page }) => {
    await watchWorkers(page)
    const opened = await openLab(page)
    await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
    expect(await killPython(page)).toBeGreaterThan(0)
    await expectRuns(opened)
  })

  test('while it checks: no check turns green by it, and the next check is whole', async ({
    page,
  }) => {
    await watchWorkers(page)
    const opened = await openLab(page, '/labs/seeding')
    const inState = (state: string) =>
      opened.lab
        .locator(`[data-testid^=check-][data-state=${state}]`)
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-testid')))
    const check = async (meanwhile = async () => {}) => {
      await opened.lab.getByTestId('lab-check').click()
      await expect(opened.lab).toHaveAttribute('data-phase', 'checking')
      await meanwhile()
      await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
      return inState('passed')
    }
    const broken = await check(async () => expect(await killPython(page)).toBeGreaterThan(0))
    const whole = await check()
    expect(whole).toEqual(expect.arrayContaining(broken))
    expect(await inState('error')).toEqual([])
  })
})

type Fault = readonly [name: string, pattern: string, answer: (route: Route) => Promise<void>]
const cut = async (route: Route) => {
  const response = await route.fetch()
  const body = await response.body()
  await route.fulfill({
    response,
    body: body.subarray(0, Math.floor(body.length * 0.6)),
    headers: {},
  })
}
const text = (status: number, contentType: string, body: string) => (route: Route) =>
  route.fulfill({ status, contentType, body })

/** Files of the runtime that Python starts without, only slower. */
const passedOver: readonly Fault[] = [
  ['a snapshot that is missing', '**/snapshot.bin.gz', text(404, 'text/plain', 'gone')],
  ['a snapshot that is cut off', '**/snapshot.bin.gz', cut],
  [
    'a page of words in place of the snapshot',
    '**/snapshot.bin.gz',
    text(200, 'text/html', '<!doctype html>Log in'),
  ],
  [
    'a snapshot of another version',
    '**/snapshot.bin.gz',
    text(200, 'application/octet-stream', '\0snp'.padEnd(4096, 'old version')),
  ],
  [
    'WebAssembly of the wrong type',
    '**/pyodide.asm.wasm',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': 'text/plain' } })
    },
  ],
]
for (const [name, pattern, answer] of passedOver) {
  test(`${name}: Python starts all the same`, async ({ page }) => {
    await page.route(pattern, answer)
    await expectRuns(await openLab(page))
  })
}

/** Files that it cannot start without: said, and mended by the next try. */
const told: readonly (readonly [...Fault, RegExp])[] = [
  [
    'WebAssembly that is blocked',
    '**/pyodide.asm.wasm',
    (route) => route.abort('blockedbyclient'),
    /pyodide\.asm\.wasm could not be downloaded/,
  ],
  [
    'WebAssembly that is missing',
    '**/pyodide.asm.wasm',
    text(404, 'text/plain', 'gone'),
    /the server answered 404/,
  ],
  [
    'WebAssembly that is cut off',
    '**/pyodide.asm.wasm',
    cut,
    /bytes arrived instead of|could not be downloaded/,
  ],
  [
    'a library that is cut off',
    '**/python_stdlib.zip',
    cut,
    /bytes arrived instead of|could not be downloaded/,
  ],
  [
    'a page of words in place of the library',
    '**/python_stdlib.zip',
    text(200, 'text/html', '<!doctype html>Log in'),
    /A page arrived instead of a file/,
  ],
  [
    'a network that is gone',
    '**/runtime/**/*.{wasm,zip,gz}',
    (route) => route.abort('internetdisconnected'),
    /Is the connection up\?/,
  ],
  [
    'a worker that is missing',
    '**/worker.js',
    text(404, 'text/plain', 'gone'),
    /could not be started/,
  ],
]
for (const [name, pattern, answer, words] of told) {
  test(`${name}: is told, typed text stays, and a second try works`, async ({ page }) => {
    await page.route(pattern, answer)
    const opened = await openLab(page)
    await expect(opened.lab).toHaveAttribute('data-phase', 'broken', { timeout: 60_000 })
    await expect(opened.lab).toContainText(words)
    await write(opened, 'print("kept")')
    await page.unroute(pattern)
    await opened.lab.getByRole('button', { name: 'Try again', exact: true }).click()
    await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
    await expect(opened.code).toContainText('print("kept")')
    await expectRuns(opened)
  })
}

test('a policy that forbids WebAssembly is named', async ({ page }) => {
  await page.route('**/labs/config', async (route) => {
    const response = await route.fetch()
    const policy = "script-src 'self' 'unsafe-inline'"
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    })
  })
  const opened = await openLab(page)
  await expect(opened.lab).toHaveAttribute('data-phase', 'broken', { timeout: 60_000 })
  await expect(opened.lab).toContainText('WebAssembly is switched off here')
})

test('a browser without WebAssembly is told', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))
  const opened = await openLab(page)
  await expect(opened.lab).toHaveAttribute('data-phase', 'broken', { timeout: 60_000 })
  await expect(opened.lab).toContainText('WebAssembly is switched off here')
})

test.describe('storage', () => {
  for (const [name, script] of [
    [
      'denied',
      () => {
        const denied = () => Promise.reject(new DOMException('no', 'SecurityError'))
        Object.assign(CacheStorage.prototype, { open: denied, delete: denied, match: denied })
      },
    ],
    [
      'full',
      () => {
        Cache.prototype.put = () => Promise.reject(new DOMException('full', 'QuotaExceededError'))
      },
    ],
  ] as const) {
    test(`for Python that is ${name}: the lab works, and downloads anew next time`, async ({
      page,
    }) => {
      await page.addInitScript(script)
      await expectRuns(await openLab(page))
      await page.reload()
      await expectRuns(await openLab(page))
    })
  }

  test('for Python that is cleared while the page is open: the lab goes on', async ({ page }) => {
    const opened = await openLab(page)
    await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name)
    })
    await expectRuns(opened)
    await page.reload()
    await expectRuns(await openLab(page))
  })

  test('for drafts that is full: what is typed stays in the page, and it says so', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const opened = await openLab(page)
    await write(opened, 'print("mine")')
    await expect(page.getByTestId('storage-notice').first()).toContainText(/full|saved/i)
    await expect(opened.code).toContainText('print("mine")')
    await expectRuns(opened)
  })
})

test.describe('the gradebook’s database', () => {
  const panel = (page: Page) => page.getByRole('status').filter({ hasText: /store|read/ })

  test('denied: it goes on, and says that it lasts until the page is closed', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError')
      }
    })
    await page.goto('/teach/gradebook')
    await expect(panel(page)).toContainText('storage is switched off for this page')
  })

  test('from the future: nothing of it is touched, and it says so', async ({ page }) => {
    await page.goto('/course.json')
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('day-one-gradebook', 9)
          request.addEventListener('upgradeneeded', () =>
            request.result.createObjectStore('stars').put('kept', 1),
          )
          request.addEventListener('success', () => {
            request.result.close()
            resolve()
          })
        }),
    )
    await page.goto('/teach/gradebook')
    await expect(panel(page)).toContainText('a newer version of Day One keeps it here')
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version)
    expect(version).toBe(9)
  })

  test('with damaged entries: they are left out and counted, and the page stands', async ({
    page,
  }) => {
    await page.goto('/teach/gradebook')
    const databases = () => page.evaluate(async () => (await indexedDB.databases()).length)
    await expect.poll(databases).toBe(1)
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('day-one-gradebook')
          request.addEventListener('success', () => {
            const change = request.result.transaction(
              ['taken', 'judgements', 'roster'],
              'readwrite',
            )
            change.objectStore('taken').put({ kind: 'hand-in', handIn: { labs: 7 } }, 'one')
            change.objectStore('taken').put('nonsense', 'two')
            change.objectStore('judgements').put({ fresh: null }, 'x')
            change.objectStore('roster').put({ columns: 'none' }, 'one')
            change.addEventListener('complete', () => {
              request.result.close()
              resolve()
            })
          })
        }),
    )
    await page.reload()
    await expect(panel(page)).toContainText('3 kept entries could not be read')
  })
})

test('two versions of the app in two tabs lose nothing to each other', async ({
  page,
  context,
}) => {
  const attempt = { at: 1, passed: ['a'], failed: [], ms: 5, files: { 'main.py': 'one' } }
  const lab = { attempts: [attempt], tries: 1, passedAt: 1, hintsShown: 0 }
  const own = { version: 1, epoch: 0, chapters: {}, quizzes: {}, labs: { one: lab } }
  /** A newer app, which has seen our state, turned it into its own form and goes on writing. */
  const newer = (stars: number) =>
    JSON.stringify({ ...own, version: 9, labs: { one: { ...lab, stars } } })
  await page.goto('/course.json')
  await page.evaluate((value) => localStorage.setItem('day-one', value), JSON.stringify(own))
  await page.goto('/progress')
  await expect(page.getByTestId('progress-attempts').getByRole('listitem')).toHaveCount(1)

  const other = await context.newPage()
  await other.goto('/course.json')
  const write = (text: string) =>
    other.evaluate((value) => localStorage.setItem('day-one', value), text)
  await write(newer(1))
  // The older tab says what it found, and goes on with what it knows.
  await expect(page.getByTestId('storage-notice')).toContainText('newer version of Day One')
  await expect(page.getByTestId('progress-attempts').getByRole('listitem')).toHaveCount(1)
  await write(newer(2))
  const second = { ...own, labs: { two: { ...lab, attempts: [{ ...attempt, at: 2 }] } } }
  await page
    .getByTestId('import')
    .locator('input[type=file]')
    .setInputFiles({
      name: 'progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(second)),
    })
  await page.getByTestId('import-preview').getByRole('button', { name: 'Import' }).click()
  await expect(page.getByTestId('progress-attempts').getByRole('listitem')).toHaveCount(2)
  // The newer state is there word for word, the latest of it, for the version that can read it.
  const asides = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((name) => name.startsWith('day-one.aside.'))
      .map((name) => localStorage.getItem(name)),
  )
  expect(asides).toEqual([newer(2)])
})

test.describe('hostile frames', () => {
  test('a flood, replays and reserved names from a stranger leave a lab as it was', async ({
    page,
  }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    const opened = await openLab(page, '/embed/labs/config')
    await expect(opened.lab).toHaveAttribute('data-phase', 'ready', { timeout: 60_000 })
    const before = await opened.code.textContent()
    await page.evaluate(() => {
      const nasty = JSON.parse(
        '{"type":"day-one:set-state","version":1,"id":"x","state":{"__proto__":{"polluted":1},"version":1,"labs":{"config":{"draft":{"files":{"compose.py":"stolen"},"at":9e12}}}}}',
      ) as object
      for (let turn = 0; turn < 5_000; turn += 1) {
        postMessage(nasty, '*')
        postMessage({ type: 'day-one:hello', version: 1, nonce: 'nonce-of-a-stranger' }, '*')
        postMessage({ subject: 'SPLICE.getState.response', message_id: '1', state: nasty }, '*')
        postMessage({ type: { toString: 1 } }, '*')
      }
    })
    await expectRuns({ ...opened })
    expect(before).not.toContain('stolen')
    await expect(opened.code).not.toContainText('stolen')
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
    expect(errors).toEqual([])
  })
})
