import type { ChapterState } from '@/lib/progress/selectors'
import { count } from '@/lib/site/count'

/** The ring in words. */
export function progressWords({ read, opened, labsPassed }: ChapterState, labs: number): string {
  const reading = read ? 'read' : opened ? 'begun' : 'not begun'
  if (labs === 0) return reading
  return `${reading}, ${labsPassed} of ${count(labs, 'lab')} passed`
}
