import { useEffect, useState } from 'react'

/** The longest that a timer waits; what is later is asked for again. */
const longest = 2 ** 31 - 1

/**
 * The time, renewed when `next` comes and when the page is looked at again: a sleeping machine
 * stops its timers.
 */
export function useNow(next: (now: number) => number | undefined): number {
  const [now, setNow] = useState(() => Date.now())
  const at = next(now)
  useEffect(() => {
    const renew = () => setNow(Date.now())
    const seen = () => {
      if (document.visibilityState === 'visible') renew()
    }
    document.addEventListener('visibilitychange', seen)
    const wait = at === undefined ? undefined : Math.min(longest, Math.max(0, at - Date.now()))
    const timer = wait === undefined ? undefined : setTimeout(renew, wait)
    return () => {
      document.removeEventListener('visibilitychange', seen)
      clearTimeout(timer)
    }
  }, [at])
  return now
}
