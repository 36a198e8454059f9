import type { Tag } from './language'

/** Made when it is first needed, and once: a formatter takes milliseconds to make. */
function kept<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>()
  return (key) => {
    const one = made.get(key) ?? make(key)
    made.set(key, one)
    return one
  }
}

const rulesOf = kept((tag: Tag) => new Intl.PluralRules(tag))
const numbersOf = kept((tag: Tag) => new Intl.NumberFormat(tag))
const listsOf = kept((tag: Tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const month = { timeZone: 'UTC', year: 'numeric', month: 'long' } as const
const monthsOf = kept((tag: Tag) => new Intl.DateTimeFormat(tag, month))
const daysOf = kept((tag: Tag) => new Intl.DateTimeFormat(tag, { ...month, day: 'numeric' }))

/** How a language writes what is counted: `one` and `other` are the forms of the noun. */
export const counting =
  (tag: Tag) =>
  (n: number, one: string, other: string): string =>
    `${numbersOf(tag).format(n)} ${rulesOf(tag).select(n) === 'one' ? one : other}`

/** `2026-11-24` → 24 November 2026, `2026-11` → November 2026, `2026` → 2026, as `tag` writes it. */
export function dayIn(tag: Tag): (date: string) => string {
  return (date) => {
    const [year, month, day] = date.split('-').map(Number)
    if (year === undefined || month === undefined) return date
    const dates = day === undefined ? monthsOf(tag) : daysOf(tag)
    return dates.format(Date.UTC(year, month - 1, day ?? 1))
  }
}

/** `1,024.5` or `1.024,5`: a number with so many digits behind the point. */
export function decimals(tag: Tag): (value: number, digits?: number) => string {
  const withDigits = kept(
    (digits: number) =>
      new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  )
  return (value, digits = 0) => withDigits(digits).format(value)
}

/** `a, b and c` */
export const listing =
  (tag: Tag) =>
  (items: readonly string[]): string =>
    listsOf(tag).format(items)

const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚' }

/** Words that stand in quotation marks: their own become single ones. */
export const inQuotes = (words: string): string =>
  words.replaceAll(/[“”„]/g, (mark) => inner[mark] ?? mark)
