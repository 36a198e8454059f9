import { progressMessage } from '@/lib/embed/frame-messages'
import type { EmbedState, ToHost } from '@/lib/embed/messages'
import { handedStore } from '@/lib/progress/store'

/** What was done in these labs, for the page around to keep; `null` when nothing was. */
export function handedState(labs: readonly string[]): EmbedState | null {
  const handed = handedStore.getState().labs
  const done = labs.flatMap((lab) => {
    const own = handed[lab]
    return own ? [[lab, own] as const] : []
  })
  return done.length === 0 ? null : { version: 1, labs: Object.fromEntries(done) }
}

export function standing(labs: readonly string[]): readonly ToHost[] {
  const handed = handedStore.getState().labs
  return labs.filter((lab) => handed[lab]).map((lab) => progressMessage(lab, handed[lab]))
}
