import { openLab, write } from './lab-helpers'
import { expect, test } from './support/test'

/** Each line tries to leave the lab; `out` is what it got, or the refusal. */
const escapes = {
  'js.fetch': 'import js\n    return js.fetch("/course.json")',
  'js.XMLHttpRequest': 'import js\n    return js.XMLHttpRequest.new()',
  'js.localStorage': 'import js\n    return js.localStorage',
  'js.indexedDB': 'import js\n    return js.indexedDB',
  'js.document': 'import js\n    return js.document',
  'js.postMessage': 'import js\n    return js.postMessage("x")',
  'js.Worker': 'import js\n    return js.Worker.new("x.js")',
  'js.importScripts': 'import js\n    return js.importScripts("/theme.js")',
  run_js: 'from pyodide.code import run_js\n    return run_js("self.location.href")',
  'run_js fetch': 'from pyodide.code import run_js\n    return run_js("fetch(\'/course.json\')")',
  'a function constructor': 'import js\n    return js.setTimeout.constructor("return self")()',
  'code in a timer': 'import js\n    return js.setTimeout("self.x = 1", 0).real',
  pyfetch: 'from pyodide.http import open_url\n    return open_url("/course.json")',
  urllib: 'import urllib.request\n    return urllib.request.urlopen("http://127.0.0.1/").read()',
  socket: 'import socket\n    return socket.create_connection(("127.0.0.1", 80), 1)',
  subprocess: 'import subprocess\n    return subprocess.run(["ls"])',
}

test('code in a lab reaches no network, storage, page or other process', async ({ page }) => {
  const opened = await openLab(page)
  await expect(opened.lab).toHaveAttribute('data-phase', 'ready')
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))

  const tries = Object.entries(escapes).map(
    ([name, body], index) =>
      `def try_${index}():\n    ${body}\nattempts.append((${JSON.stringify(name)}, try_${index}))`,
  )
  await write(
    opened,
    [
      'attempts = []',
      ...tries,
      'for name, attempt in attempts:',
      '    try:',
      '        got = attempt()',
      '        print("REACHED" if got not in (None, False) else "nothing", name, repr(got)[:80])',
      '    except BaseException as error:',
      '        print("refused", name, type(error).__name__)',
      'print("all tried")',
    ].join('\n'),
  )
  await opened.lab.getByTestId('lab-run').click()
  const output = opened.lab.getByTestId('lab-output')
  // `urllib` alone compiles some hundred modules of the library on the way.
  await expect(output).toContainText('all tried', { timeout: 60_000 })
  await expect(output).not.toContainText('REACHED')
  // Files of Python, and scripts that the page itself loads when it is idle.
  expect(requests.filter((url) => !/\/(runtime|_next\/static)\//.test(url))).toEqual([])
})

test('the worker is served under a policy that forbids connections and eval', async ({
  request,
  page,
}) => {
  const worker = page.waitForEvent('worker')
  await openLab(page)
  const response = await request.get((await worker).url())
  const policy = response.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("connect-src 'none'")
  expect(policy).toContain("'wasm-unsafe-eval'")
  expect(policy).not.toContain("'unsafe-eval'")
})
