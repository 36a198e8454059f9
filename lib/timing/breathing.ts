type Scheduler = { readonly yield?: () => Promise<void> }

/**
 * Called between the steps of long work: lets the page answer and draw when the steps have held its
 * thread for `longest` milliseconds since the last time.
 */
export function breathing(longest: number): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < longest) return
    await rest()
    since = performance.now()
  }
}

/** Comes back before other work of the page, where the browser can; Safari cannot yet. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
