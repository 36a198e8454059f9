import { expect, type Page } from '@playwright/test'
import { withoutPython } from './support/accessibility/routes'
import { test, type PlainHost } from './support/plain-host'

type Course = {
  readonly chapters: readonly { readonly id: string }[]
  readonly labs: readonly { readonly id: string }[]
}

/** Every refusal of a policy in the page, and every error of its scripts, as it happens. */
async function complaints(page: Page): Promise<string[]> {
  const heard: string[] = []
  await page.exposeFunction('complain', (text: string) => heard.push(text))
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { complain: (text: string) => void }).complain(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} at ${event.sourceFile}`,
      ),
    ),
  )
  page.on('pageerror', ({ message }) => heard.push(message))
  return heard
}

const routes = ({ chapters, labs }: Course): readonly string[] => [
  '/',
  '/labs',
  '/progress',
  '/teach',
  '/teach/gradebook',
  '/assignment',
  '/glossary',
  '/sources',
  '/embed/doctor',
  ...chapters.flatMap(({ id }) => [`/learn/${id}`, `/embed/learn/${id}`]),
  ...labs.flatMap(({ id }) => [`/labs/${id}`, `/embed/labs/${id}`]),
]

for (const place of ['npm start', 'a plain host']) {
  const at = (plain: PlainHost, path: string) =>
    place === 'npm start' ? path : plain.origin + path

  test(`every page lives within its policy under ${place}`, async ({ page, plain, request }) => {
    test.setTimeout(480_000)
    const course = (await (await request.get('/course.json')).json()) as Course
    const heard = await complaints(page)
    // Python's own start within the policy is what the next test looks at.
    await withoutPython(page)
    for (const route of [...routes(course), '/nowhere', '/labs/nowhere']) {
      await page.goto(at(plain, route))
      await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1)
      if (!route.includes('nowhere'))
        await expect(page.locator('main[data-ready="true"]').first()).toBeAttached()
    }
    expect(heard).toEqual([])
  })

  test(`a lab is reached by a link, run and checked within the policy under ${place}`, async ({
    page,
    plain,
  }) => {
    const heard = await complaints(page)
    await page.goto(at(plain, '/labs'))
    await page.locator('main a[href*="/labs/seeding"]').first().click()
    await expect(page).toHaveURL(/seeding/)
    const lab = page.getByTestId('lab')
    await expect(lab).toHaveAttribute('data-phase', 'ready')
    await lab.getByTestId('lab-check').click()
    await expect(lab.locator('[data-testid^="check-"]:not([data-state="pending"])')).toHaveCount(10)
    expect(heard).toEqual([])
  })

  test(`what gets into a page cannot run under ${place}`, async ({ page, plain }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(at(plain, '/labs'))
    const got = await page.evaluate(async () => {
      // A task of the page's own: within the debugger's, Chromium lets `eval` through.
      await new Promise((resolve) => setTimeout(resolve, 0))
      const marks = window as unknown as Record<string, unknown>
      const attempt = (work: () => unknown) => {
        try {
          return String(work())
        } catch (error) {
          return (error as Error).name
        }
      }
      const element = document.createElement('script')
      const refused = [
        attempt(() => (element.textContent = 'window.inlined = 1')),
        // oxlint-disable-next-line no-eval -- that it is refused is the test
        attempt(() => window.eval('1 + 1')),
        // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- and this
        attempt(() => new Function('return 1')),
        attempt(() => (document.body.innerHTML = '<img src=x onerror="window.inlined = 1">')),
        attempt(() => new Worker('data:text/javascript,1')),
        attempt(() => Object.assign(document.createElement('script'), { src: '//127.0.0.2/a.js' })),
      ]
      document.body.append(element)
      const base = Object.assign(document.createElement('base'), { href: 'http://127.0.0.2/' })
      document.head.prepend(base)
      const fetched = await fetch('http://127.0.0.2/leak').then(
        () => 'answered',
        (error: Error) => error.name,
      )
      return { refused, fetched, base: document.baseURI, inlined: marks['inlined'] ?? null }
    })
    expect(got.inlined).toBeNull()
    expect(got.refused.slice(1)).toEqual(Array(5).fill(expect.stringMatching(/Error$/)))
    expect(got.fetched).toBe('TypeError')
    expect(got.base).not.toContain('127.0.0.2')
    expect(requests.filter((url) => url.includes('127.0.0.2'))).toEqual([])
  })
}

test('injected inline scripts are refused by the policy alone, too', async ({ page }) => {
  await page.route('**/labs', async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace(
      '</body>',
      '<script>window.inlined = 1</script></body>',
    )
    await route.fulfill({ response, body: html })
  })
  const heard = await complaints(page)
  await page.goto('/labs')
  await expect.poll(() => heard.join()).toContain('script-src-elem: inline')
  expect(await page.evaluate(() => 'inlined' in window)).toBe(false)
})

test('the server sends its headers, and opens only what others embed', async ({ request }) => {
  const headers = async (path: string) => (await request.get(path)).headers()
  for (const path of ['/', '/labs/seeding', '/teach', '/nowhere']) {
    expect(await headers(path)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  }
  const [, script = ''] =
    /<script src="([^"]+_next[^"]+)"/.exec(await (await request.get('/')).text()) ?? []
  const ofScript = await headers(script)
  expect(ofScript['x-content-type-options']).toBe('nosniff')
  expect(ofScript).not.toHaveProperty('permissions-policy')
  const embed = await headers('/embed/labs/seeding')
  expect(embed).not.toHaveProperty('cross-origin-opener-policy')
  expect(embed).not.toHaveProperty('cross-origin-resource-policy')
  for (const path of ['/course.json', '/embed.js'])
    expect((await headers(path))['cross-origin-resource-policy']).toBe('cross-origin')
})
