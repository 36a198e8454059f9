import { useCallback, useRef, useState } from 'react'
import type { LockText } from '@/lib/figures/lock-text'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { pythonOf } from './ask-python'
import { compare, example, loadDiffer, type Comparison } from './compare'

export type Slot = LockText | { readonly kind: 'empty' }
export type Review = { readonly kind: 'idle' } | { readonly kind: 'working' } | Comparison
export type Which = 'before' | 'after'

const empty: Slot = { kind: 'empty' }

/** Two slots and what came of comparing them. A new file drops the report of the old ones. */
export function useReview(runtime: RuntimeManifest) {
  const [slots, setSlots] = useState<Readonly<Record<Which, Slot>>>({ before: empty, after: empty })
  const [review, setReview] = useState<Review>({ kind: 'idle' })
  const run = useRef(0)

  const fill = useCallback((which: Which, slot: Slot) => {
    run.current += 1
    setSlots((now) => ({ ...now, [which]: slot }))
    setReview({ kind: 'idle' })
  }, [])

  const start = useCallback(
    async (before: Slot, after: Slot) => {
      if (before.kind !== 'text' || after.kind !== 'text') return
      const mine = ++run.current
      setReview({ kind: 'working' })
      const result = await compare(pythonOf(runtime), before, after)
      if (mine === run.current) setReview(result)
    },
    [runtime],
  )

  const tryExample = useCallback(async () => {
    setReview({ kind: 'working' })
    try {
      const files = await loadDiffer()
      const [before, after] = [example.before, example.after].map((path): Slot => ({
        kind: 'text',
        name: path,
        example: true,
        text: files[path] ?? '',
      })) as [Slot, Slot]
      setSlots({ before, after })
      await start(before, after)
    } catch {
      setReview({ kind: 'problem', problem: { kind: 'no-example' } })
    }
  }, [start])

  return { slots, review, fill, start, tryExample }
}
