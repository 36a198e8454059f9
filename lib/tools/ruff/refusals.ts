import { isTable } from './settings'
import type { RuffSettings, Setting } from './settings'

/** One setting that Ruff does not take: its name in full, and why. */
export type Refusal = { readonly keys: readonly string[]; readonly message: string }

/** Nobody mends more at once, and each setting costs Ruff some time. */
const most = 20

type Ask = (settings: RuffSettings) => string | null

/**
 * Which settings Ruff refuses. Its own complaint names no place, and only the first: so each
 * setting is shown to it alone. None when it takes them all.
 */
export function refusals(settings: RuffSettings, ask: Ask): readonly Refusal[] {
  const whole = ask(settings)
  if (whole === null) return []
  const single: Refusal[] = []
  collect(single, [], settings, ask)
  return single.length > 0 ? single : [{ keys: [], message: inWords(whole, '') }]
}

function collect(found: Refusal[], keys: readonly string[], value: Setting, ask: Ask): void {
  if (found.length >= most) return
  const inner = isTable(value) ? Object.entries(value) : []
  const alone = keys.reduceRight<Setting>(
    (held, key) => ({ [key]: held }),
    // Without what is in it, a table is refused for its name only.
    inner.length > 0 ? {} : value,
  )
  const message = isTable(alone) ? ask(alone) : null
  if (message !== null) found.push({ keys, message: inWords(message, keys.at(-1) ?? '') })
  else for (const [key, held] of inner) collect(found, [...keys, key], held, ask)
}

/** Ruff's complaint as its command line would make it, without the words of its browser shell. */
function inWords(message: string, key: string): string {
  const [first = ''] = message.replace(/^(Error: )+/, '').split('\n')
  if (first.includes('Reflect.get')) return `\`${key}\` does not take a value of this kind`
  return first
    .replace(' from the CLI', '')
    .replace(/floating point `([^`]*?)(\.0)?`/, 'number `$1`')
    .replace(/expected struct \w+/, 'expected a table')
    .replace(/:$/, '')
}

/** The words that a complaint quotes, which are likely to stand in the settings as they are. */
export function quoted(message: string): readonly string[] {
  return [...message.matchAll(/`([^`]+)`|"([^"]+)"|'([^']+)'/g)].map(
    ([, tick, double, single]) => tick ?? double ?? (single ?? '').replace(/^\.\//, ''),
  )
}
