import { MemoryBudget } from './budget'
import { markPage } from './last-page'
import { shortOfMemory, type MemorySigns } from './short-of-memory'

const key = 'day-one.memory'

type MemoryWish = 'short' | 'roomy' | null

let budget: MemoryBudget | null = null

/** One budget for all interpreters and tools of a page. */
export function pageMemory(): MemoryBudget {
  if (budget) return budget
  const made = new MemoryBudget(shortOfMemory(signs()))
  made.subscribe(() => {
    // For the pages that follow in this tab.
    if (made.why === 'killed' || made.why === 'failed') write(tab, made.why)
  })
  const marks = storage(tab)
  if (marks) void markPage(marks).then((killed) => killed && made.goShort('killed'))
  budget = made
  return made
}

/** What was chosen in the doctor; the pages that are opened next go by it. */
export const memoryWish = (): MemoryWish => {
  const wish = read(device)
  return wish === 'short' || wish === 'roomy' ? wish : null
}

/** Returns whether the browser keeps it. What this tab has learnt is forgotten. */
export function wishForMemory(wish: MemoryWish): boolean {
  storage(tab)?.removeItem(key)
  if (wish !== null) return write(device, wish)
  storage(device)?.removeItem(key)
  return true
}

/** Whether a page that is opened now would be sparing, and why. */
export const memoryAhead = () => shortOfMemory(signs())

function signs(): MemorySigns {
  const { deviceMemory, userAgent, platform, maxTouchPoints } = navigator as Navigator & {
    deviceMemory?: number
  }
  return {
    asked: new URLSearchParams(location.search).get('memory'),
    chosen: read(device),
    before: read(tab),
    deviceMemory,
    userAgent,
    platform,
    touchPoints: maxTouchPoints,
  }
}

/* Reading the property throws already where storage is denied. */
const tab = () => sessionStorage
const device = () => localStorage

function storage(of: () => Storage): Storage | null {
  try {
    return of()
  } catch {
    return null
  }
}

const read = (of: () => Storage): string | null => storage(of)?.getItem(key) ?? null

function write(of: () => Storage, value: string): boolean {
  try {
    of().setItem(key, value)
    return true
  } catch {
    return false
  }
}
