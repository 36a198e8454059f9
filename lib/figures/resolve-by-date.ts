import { compare, parse, satisfies } from '@renovatebot/pep440'

/** Days are ISO dates: they compare as text. */
export type Release = {
  readonly version: string
  readonly uploaded: string
  /** From this day on, installers pass it over unless it is asked for exactly. */
  readonly yanked?: string
}

export type Environment = { readonly numkit: string; readonly textcore: string }
export type Morning = {
  readonly day: string
  readonly range: Environment
  readonly pin: Environment
  readonly lock: Environment
}

/** An invented index: two packages, with a candidate, a post-release and a yanked release. */
export const index: Readonly<Record<keyof Environment, readonly Release[]>> = {
  numkit: [
    { version: '2.0.0', uploaded: '2024-03-12' },
    { version: '2.1.0rc1', uploaded: '2024-07-30' },
    { version: '2.1.0', uploaded: '2024-09-10' },
    { version: '2.2.0', uploaded: '2025-01-21', yanked: '2025-02-03' },
    { version: '2.2.1', uploaded: '2025-02-05' },
    { version: '2.9.0', uploaded: '2025-08-19' },
    { version: '2.10.0', uploaded: '2026-02-17' },
    { version: '3.0.0rc1', uploaded: '2026-09-01' },
  ],
  textcore: [
    { version: '1.0.0', uploaded: '2024-02-01' },
    { version: '1.1.0', uploaded: '2024-06-20' },
    { version: '1.1.0.post1', uploaded: '2024-06-28' },
    { version: '1.2.0', uploaded: '2025-04-15' },
    { version: '2.0.0', uploaded: '2025-11-04' },
  ],
}

export const lockedOn = '2024-10-01'
const lastDay = '2026-11-01'

/** The newest release that an installer would take on that day; null when there is none. */
export function newest(
  releases: readonly Release[],
  specifier: string,
  day: string,
): string | null {
  const fitting = releases
    .filter(({ uploaded }) => uploaded <= day)
    .filter(({ yanked }) => yanked === undefined || yanked > day)
    .map(({ version }) => version)
    .filter((version) => satisfies(version, specifier))
  const finals = fitting.filter((version) => !parse(version)?.is_prerelease)
  return (finals.length > 0 ? finals : fitting).toSorted(compare).at(-1) ?? null
}

function resolve(name: keyof Environment, specifier: string, day: string): string {
  const found = newest(index[name], specifier, day)
  if (found === null) throw new Error(`no ${name}${specifier} on ${day}`)
  return found
}

/** What three ways of writing the same wish install on a day. */
export function morning(day: string): Morning {
  const textcore = resolve('textcore', '>=1.0', day)
  const lock = {
    numkit: resolve('numkit', '>=2.0', lockedOn),
    textcore: resolve('textcore', '>=1.0', lockedOn),
  }
  return {
    day,
    range: { numkit: resolve('numkit', '>=2.0', day), textcore },
    // The pin names one package; what that package needs still floats.
    pin: { numkit: lock.numkit, textcore },
    lock,
  }
}

/** The first of every month, from the day of the lock. */
export function mornings(): readonly Morning[] {
  const days: string[] = []
  for (const date = new Date(lockedOn); ; date.setUTCMonth(date.getUTCMonth() + 1)) {
    const day = date.toISOString().slice(0, 10)
    if (day > lastDay) break
    days.push(day)
  }
  return days.map(morning)
}

/** Only the mornings on which something installs differently from the month before. */
export function turningPoints(all: readonly Morning[]): readonly Morning[] {
  const key = ({ range, pin }: Morning) => JSON.stringify([range, pin])
  return all.filter((one, i) => {
    const before = all[i - 1]
    return before === undefined || key(before) !== key(one)
  })
}

const axis = { from: Date.parse('2024-01-15'), to: Date.parse('2026-11-15') }

/** 0 to 1 along the axis of the figure. */
export function axisPosition(day: string): number {
  return (Date.parse(day) - axis.from) / (axis.to - axis.from)
}
