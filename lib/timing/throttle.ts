/**
 * Calls `task` at once and then at most once in `pause` milliseconds; the last call is never lost.
 * `flush` does now what is still due.
 */
export function throttle(task: () => void, pause: number): { call: () => void; flush: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null
  let due = false
  const rest = () => {
    timer = null
    if (!due) return
    due = false
    run()
  }
  const run = () => {
    timer = setTimeout(rest, pause)
    task()
  }
  return {
    call: () => {
      if (timer === null) run()
      else due = true
    },
    flush: () => {
      if (timer !== null) clearTimeout(timer)
      rest()
    },
  }
}
