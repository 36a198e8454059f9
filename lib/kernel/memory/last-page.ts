const prefix = 'day-one.python.'

type Marks = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

/**
 * Marks in the tab's storage that this page has Python and is looked at. A page that is left, or
 * put out of sight, wipes its mark; so one that is still there belongs to a page that the browser
 * has ended, unless its lock is held: a tab that was duplicated brings the other's marks along.
 *
 * Resolves to whether such a page was found.
 */
export async function markPage(marks: Marks): Promise<boolean> {
  const earlier = Array.from({ length: marks.length }, (_, index) => marks.key(index)).filter(
    (key): key is string => key?.startsWith(prefix) === true,
  )
  const own = `${prefix}${performance.timeOrigin}-${Math.random()}`
  holdFor(own)
  const set = () => {
    if (document.visibilityState === 'visible') keep(marks, own)
    else marks.removeItem(own)
  }
  set()
  addEventListener('pagehide', () => marks.removeItem(own))
  addEventListener('pageshow', set)
  document.addEventListener('visibilitychange', set)
  if (earlier.length === 0) return false
  const alive = await heldLocks()
  const dead = earlier.filter((key) => !alive.has(key))
  for (const key of dead) marks.removeItem(key)
  return dead.length > 0
}

/** As long as the page lives; where locks are denied nobody can ask for them either. */
function holdFor(lock: string): void {
  if ('locks' in navigator)
    void navigator.locks.request(lock, () => new Promise(() => {})).catch(() => {})
}

async function heldLocks(): Promise<ReadonlySet<string | undefined>> {
  try {
    const { held = [] } = await navigator.locks.query()
    return new Set(held.map(({ name }) => name))
  } catch {
    return new Set()
  }
}

/** A storage that is full costs the mark only. */
function keep(marks: Marks, key: string): void {
  try {
    marks.setItem(key, '1')
  } catch {
    marks.removeItem(key)
  }
}
