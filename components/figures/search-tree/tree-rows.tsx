import type { Branch } from '@/lib/figures/resolver-search'
import type { BranchState } from '@/lib/figures/resolver-state'
import { searchTreeText } from '@/lib/messages/figures/search-tree/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly branches: readonly Branch[]
  readonly states: readonly BranchState[]
  readonly current: readonly number[]
}

const looks: Record<BranchState, { readonly mark: string; readonly text: string }> = {
  ahead: { mark: '·', text: 'text-line-2' },
  taken: { mark: '●', text: 'font-medium text-ink' },
  dead: { mark: '✕', text: 'text-fail' },
  undone: { mark: '○', text: 'text-ink-3' },
  skipped: { mark: '↷', text: 'text-ink-3 italic' },
}

const indent = 20
const rowHeight = 28

/** The tree as it grows; what lies ahead keeps its place, so nothing jumps. */
export function TreeRows({ branches, states, current }: Props) {
  const t = useText(searchTreeText)
  return (
    <div className="relative">
      <Lines branches={branches} states={states} />
      <ol className="m-0 list-none p-0 font-mono text-[13px]">
        {branches.map((branch) => {
          const state = states[branch.id] ?? 'ahead'
          const { mark, text } = looks[state]
          return (
            <li
              key={branch.id}
              aria-hidden={state === 'ahead' || undefined}
              data-current={current.includes(branch.id) || undefined}
              style={{ paddingInlineStart: branch.depth * indent + 4, height: rowHeight }}
              className={`flex items-center gap-2 rounded-md transition-colors data-current:bg-accent-soft forced-colors:data-current:outline-2 forced-colors:data-current:-outline-offset-2 motion-reduce:transition-none ${text}`}
            >
              <span aria-hidden="true" className="inline-block w-3 text-center">
                {mark}
              </span>
              {state !== 'ahead' && (
                <span className={state === 'undone' ? 'line-through' : undefined}>
                  {branch.name} {branch.version}
                </span>
              )}
              {state !== 'ahead' && <span className="sr-only">, {t.states[state]}</span>}
              {(state === 'dead' || state === 'skipped') && (
                <span aria-hidden="true" className="font-sans text-[12px] not-italic">
                  {t.states[state]}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

/** From every branch that was reached, a line to its parent. */
function Lines({ branches, states }: Omit<Props, 'current'>) {
  const middle = (row: number) => row * rowHeight + rowHeight / 2
  const column = (depth: number) => depth * indent + 10
  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full fill-none stroke-line-2"
    >
      {branches.map(({ id, parent, depth }) =>
        parent === null || states[id] === 'ahead' ? null : (
          <path
            key={id}
            d={`M${column(depth - 1)} ${middle(parent) + 8}V${middle(id)}H${column(depth) - 7}`}
            className={states[id] === 'taken' ? 'stroke-ink-3' : ''}
          />
        ),
      )}
    </svg>
  )
}
