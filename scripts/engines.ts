import { findChromium } from './chromium'
import { installPackages, which } from './system-packages'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const
export type EngineName = (typeof engineNames)[number]

/** $FIREFOX_PATH, or the system's; Debian's is the long-term release. */
export const findFirefox = (): string | null =>
  process.env.FIREFOX_PATH ?? which('firefox-esr') ?? which('firefox')

/** $WEBKIT_DRIVER_PATH, or WebKitGTK's own, which brings a small browser. */
export const findWebKitDriver = (): string | null =>
  process.env.WEBKIT_DRIVER_PATH ?? which('WebKitWebDriver')

/** WebKitGTK has no mode without windows: it draws on this screen, or on one that nobody sees. */
export const hasScreen = (): boolean =>
  Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
export const findXvfb = (): string | null => which('Xvfb')

/** Debian's package for each thing that an engine takes. */
const needs: Readonly<Record<EngineName, Readonly<Record<string, () => unknown>>>> = {
  chromium: { chromium: findChromium },
  firefox: { 'firefox-esr': findFirefox },
  webkit: { 'webkit2gtk-driver': findWebKitDriver, xvfb: () => hasScreen() || findXvfb() },
}

/** The packages that an engine lacks on this machine; none: it can run. */
export const lacking = (engine: EngineName): readonly string[] =>
  Object.entries(needs[engine]).flatMap(([name, find]) => (find() ? [] : [name]))

/** Installs what engines lack, if that can be done here; says which still cannot run, and why. */
export function ensureEngines(): string {
  const packages = engineNames.flatMap(lacking)
  if (packages.length > 0) installPackages(packages)
  const left = engineNames.filter((engine) => lacking(engine).length > 0)
  const lines = left.map((engine) => `${engine} (install ${lacking(engine).join(' and ')})`)
  return lines.length > 0 ? `not run: ${lines.join(', ')}` : ''
}
