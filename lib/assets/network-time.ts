/**
 * From the first request for `urls` to the last byte, in milliseconds, as the browser's network
 * process saw it: on a busy processor a page hears of bytes long after they came. Null where one of
 * them was not asked for, or the browser keeps no record.
 */
export function networkTime(urls: readonly string[]): number | null {
  const records = urls.map((url) => performance.getEntriesByName(url, 'resource').at(-1))
  const spans = records.filter((record) => record instanceof PerformanceResourceTiming)
  if (spans.length < urls.length || spans.some(({ responseEnd }) => responseEnd === 0)) return null
  const from = Math.min(...spans.map(({ startTime }) => startTime))
  return Math.max(...spans.map(({ responseEnd }) => responseEnd)) - from
}
