const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2026-11-24` → 24 November 2026, `2026-11` → November 2026, `2026` → 2026. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}

/** A month is as exact as "checked" needs to be. */
export function formatMonth(date: string): string {
  return formatDate(date.slice(0, 7))
}
