import type { Tag } from './language'

/** How a language writes what is counted: `one` and `other` are the forms of the noun. */
export function counting(tag: Tag): (n: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  return (n, one, other) => `${numbers.format(n)} ${rules.select(n) === 'one' ? one : other}`
}

/** `2026-11-24` → 24 November 2026, `2026-11` → November 2026, `2026` → 2026, as `tag` writes it. */
export function dayIn(tag: Tag): (date: string) => string {
  return (date) => {
    const [year, month, day] = date.split('-').map(Number)
    if (year === undefined || month === undefined) return date
    return new Date(Date.UTC(year, month - 1, day ?? 1)).toLocaleDateString(tag, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      ...(day === undefined ? {} : { day: 'numeric' }),
    })
  }
}

/** `1,024.5` or `1.024,5`: a number with so many digits behind the point. */
export function decimals(tag: Tag): (value: number, digits?: number) => string {
  return (value, digits = 0) =>
    value.toLocaleString(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** `a, b and c` */
export function listing(tag: Tag): (items: readonly string[]) => string {
  const format = new Intl.ListFormat(tag, { type: 'conjunction' })
  return (items) => format.format(items)
}

const inner: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '„': '‚' }

/** Words that stand in quotation marks: their own become single ones. */
export const inQuotes = (words: string): string =>
  words.replaceAll(/[“”„]/g, (mark) => inner[mark] ?? mark)
