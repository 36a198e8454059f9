import { throttle } from '@/lib/timing/throttle'
import type { LabSession, LabState } from './lab-state'

/** Progress of every kind is drawn this often in a lab, in ms: who types comes first. */
export const progressPause = 150

/** Tells of a session's changes: of another phase at once, of the progress of one in turns. */
export function followSession(session: LabSession, tell: (state: LabState) => void): () => void {
  let told = session.getState().phase.kind
  const { call, flush } = throttle(() => {
    const state = session.getState()
    told = state.phase.kind
    tell(state)
  }, progressPause)
  const stop = session.subscribe(() => {
    call()
    if (session.getState().phase.kind !== told) flush()
  })
  return () => {
    stop()
    flush()
  }
}
