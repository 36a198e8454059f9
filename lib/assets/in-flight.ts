let running = 0

/** Counts what a learner waits for: a download, Python's start, a run, a check. */
export async function busy<T>(work: () => Promise<T>): Promise<T> {
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}

/** A learner waits for nothing of that kind: what can wait may start. */
export const isQuiet = (): boolean => running === 0

/** Looks again every second, so that one download after another is one wait. */
export async function untilQuiet(): Promise<void> {
  while (!isQuiet()) await new Promise((resolve) => setTimeout(resolve, 1_000))
}
