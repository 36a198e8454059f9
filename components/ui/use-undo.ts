import { useState } from 'react'

export type Undo = {
  /** Takes back what was done last; null when nothing was. */
  readonly back: (() => void) | null
  /** How often something was offered: another number, another step. */
  readonly turn: number
  /** After something was done that can be taken back. */
  readonly offer: (back: () => void) => void
  /** Takes it back, and offers no more. */
  readonly take: () => void
}

/** The last step of a list, until it is taken back or the page is left; `UndoNotice` shows it. */
export function useUndo(): Undo {
  const [{ back, turn }, setStep] = useState<Pick<Undo, 'back' | 'turn'>>({ back: null, turn: 0 })
  return {
    back,
    turn,
    offer: (next) => setStep({ back: next, turn: turn + 1 }),
    take: () => {
      back?.()
      setStep({ back: null, turn })
    },
  }
}
