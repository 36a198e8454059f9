/**
 * Bytes per millisecond at which the quickest of `urls` came, as the browser's network process saw
 * it: a busy processor holds up one file or the other, seldom all, and a page hears of bytes long
 * after they came. Null where none of them came over the network, or the browser keeps no record.
 */
export function networkRate(urls: readonly string[]): number | null {
  const rates = urls.map(rateOf).filter((rate) => rate !== null)
  return rates.length > 0 ? Math.max(...rates) : null
}

function rateOf(url: string): number | null {
  const record = performance.getEntriesByName(url, 'resource').at(-1)
  if (!(record instanceof PerformanceResourceTiming)) return null
  const { startTime, responseEnd, encodedBodySize } = record
  return responseEnd > startTime && encodedBodySize > 0
    ? encodedBodySize / (responseEnd - startTime)
    : null
}
