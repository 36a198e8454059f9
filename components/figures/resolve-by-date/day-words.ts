const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** 1 October 2024 */
export function dayWords(day: string): string {
  return format.format(new Date(day))
}
