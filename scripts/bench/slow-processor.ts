import type { Browser } from '@playwright/test'
import { rendererIds } from './resident-bytes'

/** A period of running and standing still, in milliseconds. */
const period = 24

/**
 * Pages that run as on a processor `times` slower: their processes are stopped for most of each
 * period, with all their threads. The browser's own throttling slows a page's main thread alone,
 * and Python runs in workers. Linux and macOS. Returns how to end it.
 */
export function slowProcessor(browser: Browser, times: number): () => Promise<void> {
  let ids: readonly number[] = []
  const ended = new AbortController()
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const id of ids) {
      try {
        process.kill(id, name)
      } catch {
        // Its page was closed meanwhile.
      }
    }
  }
  const turning = (async () => {
    while (!ended.signal.aborted) {
      ids = await rendererIds(browser)
      for (let turn = 0; turn < 5 && !ended.signal.aborted; turn += 1) {
        signal('SIGCONT')
        await sleep(period / times)
        signal('SIGSTOP')
        await sleep(period - period / times)
      }
      signal('SIGCONT')
    }
  })()
  return async () => {
    ended.abort()
    await turning
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
