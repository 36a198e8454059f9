import { afterEach, expect, test, vi } from 'vitest'
import { ensureEngines, lacking } from './engines'

const variables = [
  'PATH',
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'CHROMIUM_PATH',
  'FIREFOX_PATH',
  'WEBKIT_DRIVER_PATH',
]
const empty = () => {
  for (const name of variables) vi.stubEnv(name, undefined)
  vi.stubEnv('PATH', '/nowhere')
}
afterEach(() => vi.unstubAllEnvs())

test('names the packages that a machine lacks', () => {
  empty()
  expect(lacking('webkit')).toEqual(['webkit2gtk-driver', 'xvfb'])
  vi.stubEnv('CHROMIUM_PATH', '/opt/chromium')
  expect(ensureEngines()).toBe(
    'not run: firefox (install firefox-esr), webkit (install webkit2gtk-driver and xvfb)',
  )
})

test('is silent where every engine is there, wherever that is', () => {
  empty()
  vi.stubEnv('CHROMIUM_PATH', '/opt/chromium')
  vi.stubEnv('FIREFOX_PATH', '/opt/firefox')
  vi.stubEnv('WEBKIT_DRIVER_PATH', '/opt/WebKitWebDriver')
  expect(lacking('webkit')).toEqual(['xvfb'])
  vi.stubEnv('DISPLAY', ':7')
  expect(ensureEngines()).toBe('')
})
