let running = 0

/** Counts a download that a learner waits for. */
export async function busy<T>(work: () => Promise<T>): Promise<T> {
  running += 1
  try {
    return await work()
  } finally {
    running -= 1
  }
}

/** Nothing that a learner waits for is being downloaded: what can wait may start. */
export const isQuiet = (): boolean => running === 0
