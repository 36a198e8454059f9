import { createStore } from 'zustand/vanilla'
import type { Lms, LmsStatus } from './lms'

export const notConnected =
  'Not connected to an LMS: everything works here, but nothing will be reported, and nothing is kept when you leave.'

/** Nobody to report to; `words` say why. */
export function noLms(words = notConnected): Lms {
  return {
    status: createStore<LmsStatus>(() => ({ kind: 'none', words })),
    limit: 0,
    saved: '',
    place: '',
    learner: '',
    write: () => {},
    tell: () => {},
    commit: () => {},
    end: () => {},
  }
}
