import type { Source } from '@/lib/course/schema'

/** How we know what a source says. */
export const evidenceWords: Readonly<Record<Source['evidence'], string>> = {
  ran: 'run here',
  read: 'read',
  reported: 'as reported by others',
}
