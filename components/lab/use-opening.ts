import { useCallback, useEffect, useRef, useState } from 'react'
import type { LabAction } from './lab-action'
import type { LabClientProps } from './lab-props'
import { failureWords } from './failure-words'
import { openLab, type OpenLab } from './open-lab'

export type Opening =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening' }
  /** `final`: another try would end the same way. */
  | { readonly kind: 'failed'; readonly message: string; readonly final: boolean }
  | { readonly kind: 'open'; readonly lab: OpenLab }

/** Presses of buttons replace each other while they wait; typing and the like add up. */
const buttons = new Set<LabAction['kind']>(['run', 'check', 'reset', 'hint', 'history', 'solution'])

/**
 * A lab is opened once, by anything the learner does with it or by `warm` when it comes near.
 * What was pressed or typed in the meantime is done as soon as it is open.
 */
export function useOpening(props: LabClientProps, describedBy: string) {
  const [opening, setOpening] = useState<Opening>({ kind: 'closed' })
  const waiting = useRef<readonly LabAction[]>([])
  const lab = useRef<OpenLab | 'opening' | null>(null)
  const mounted = useRef(false)
  /** Not before the editor stands in the page: what is typed now must not overtake what waits. */
  const caughtUp = useRef(false)

  const load = useCallback(async () => {
    if (lab.current) return
    lab.current = 'opening'
    setOpening({ kind: 'opening' })
    try {
      const opened = await openLab(props, describedBy)
      if (!mounted.current) return opened.controller.dispose()
      lab.current = opened
      setOpening({ kind: 'open', lab: opened })
    } catch (error) {
      lab.current = null
      const message = failureWords(error)
      setOpening({ kind: 'failed', message, final: self.origin === 'null' })
    }
  }, [props, describedBy])

  const open = useCallback(() => void load(), [load])

  const act = useCallback(
    (action: LabAction) => {
      if (caughtUp.current && lab.current && lab.current !== 'opening')
        return lab.current.controller.act(action)
      const kept = buttons.has(action.kind)
        ? waiting.current.filter(({ kind }) => !buttons.has(kind))
        : waiting.current
      waiting.current = [...kept, action]
      open()
    },
    [open],
  )

  /** To be called once the editor stands in the page. */
  const catchUp = useCallback(() => {
    const actions = waiting.current
    waiting.current = []
    caughtUp.current = true
    for (const action of actions) act(action)
  }, [act])

  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
      if (lab.current && lab.current !== 'opening') lab.current.controller.dispose()
      lab.current = null
      caughtUp.current = false
    }
  }, [])

  return { opening, open, act, catchUp }
}
