import { useState } from 'react'

export type Undo = {
  /** Takes back what was done last; null when nothing was. */
  readonly back: (() => void) | null
  /** After something was done that can be taken back. */
  readonly offer: (back: () => void) => void
  /** Takes it back, and offers no more. */
  readonly take: () => void
}

/** The last step of a list, until it is taken back or the page is left; `UndoNotice` shows it. */
export function useUndo(): Undo {
  const [back, setBack] = useState<(() => void) | null>(null)
  return {
    back,
    offer: (next) => setBack(() => next),
    take: () => {
      back?.()
      setBack(null)
    },
  }
}
