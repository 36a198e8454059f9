'use client'

import { useState } from 'react'
import type { Assignment } from '@/lib/assign/assignment'
import type { Row } from '@/lib/assign/gradebook/rows'
import type { Likeness } from '@/lib/assign/gradebook/similarity'
import { labTitle, type Outline } from '@/components/teach/outline'
import { TextDiff } from '@/components/lab/text-diff'
import { compareLab, type Compared } from './compare-lab'
import { gradebookText } from '@/lib/messages/gradebook/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly assignment: Assignment
  readonly rows: readonly Row[]
  readonly outline: Outline
}

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly lab: string }
  | { readonly kind: 'done'; readonly found: readonly Compared[]; readonly problem: string | null }

/** Pairs of submissions that are nearly the same, on request. */
export function LikenessList({ assignment, rows, outline }: Props) {
  const t = useText(gradebookText)
  const [state, setState] = useState<State>({ kind: 'idle' })

  async function compare() {
    const found: Compared[] = []
    let problem: string | null = null
    for (const lab of assignment.labs) {
      setState({ kind: 'working', lab })
      try {
        found.push(await compareLab(lab, rows))
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error)
      }
    }
    setState({ kind: 'done', found, problem })
  }

  const pairs = state.kind === 'done' ? state.found.flatMap(({ pairs: some }) => some) : []
  return (
    <section aria-labelledby="alike" data-testid="gradebook-alike" className="min-w-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 id="alike" className="text-lg font-semibold">
          {t.alike}
        </h3>
        <button
          type="button"
          className="button"
          disabled={state.kind === 'working' || rows.length < 2}
          onClick={() => void compare()}
        >
          {state.kind === 'done' ? t.compareAgain : t.compare}
        </button>
      </div>
      <p className="mt-2 max-w-[40rem] text-[0.9375rem] text-ink-2">{t.alikeMore}</p>
      <p role="status" className="mt-2 text-[0.9375rem] text-ink-2">
        {state.kind === 'working' && t.comparing(labTitle(outline, state.lab))}
        {state.kind === 'done' && pairs.length === 0 && t.noneAlike}
        {state.kind === 'done' && state.problem}
      </p>
      {state.kind === 'done' &&
        state.found.map(({ lab, pairs: some }) =>
          some.map((pair) => (
            <Pair
              key={`${lab} ${pair.ids.join(' ')}`}
              lab={labTitle(outline, lab)}
              id={lab}
              pair={pair}
              rows={rows}
            />
          )),
        )}
    </section>
  )
}

type PairProps = {
  readonly id: string
  readonly lab: string
  readonly pair: Likeness
  readonly rows: readonly Row[]
}

function Pair({ id, lab, pair, rows }: PairProps) {
  const t = useText(gradebookText)
  const [open, setOpen] = useState(false)
  const [one, other] = pair.ids.map((entry) => rows.find((row) => row.entry.id === entry)?.entry)
  if (!one || !other) return null
  const filesOf = (entry: typeof one) =>
    entry.handIn.labs.find((handedIn) => handedIn.lab === id)?.files ?? {}
  return (
    <details
      className="border-t border-line py-3 text-[0.9375rem]"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="font-medium break-words">{t.two(one.handIn.name, other.handIn.name)}</span>
        {t.shareOf(lab, Math.round(100 * pair.share))}
      </summary>
      {open &&
        Object.keys({ ...filesOf(one), ...filesOf(other) }).map((path) => (
          <div
            key={path}
            className="lab mt-3 max-h-[32rem] overflow-auto rounded-lg border border-line"
          >
            <TextDiff
              path={path}
              left={{ label: one.handIn.name, text: filesOf(one)[path] ?? '' }}
              right={{ label: other.handIn.name, text: filesOf(other)[path] ?? '' }}
            />
          </div>
        ))}
    </details>
  )
}
