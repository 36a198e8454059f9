import { inEnglish, type Why } from '@/lib/messages/failures/failure'

/** A worker that went away without being told to: as a rule the browser was short of memory. */
export const workerEnded = { is: 'workerEnded' } as const

/** What engines and Emscripten say when there is no room: words, for want of an error of its own. */
const words =
  /out of memory|could not allocate|cannot allocate|failed to allocate|allocation failed|not enough memory|\bOOM\b/i

export function isOutOfMemory(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error)
  return message.includes(inEnglish(workerEnded)) || words.test(message)
}

export const endedForMemory = (why: Why): boolean => isOutOfMemory(inEnglish(why))
