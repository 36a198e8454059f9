import type { GraphNode, Group } from '@/lib/figures/graph-passes'
import { passesText } from '@/lib/messages/figures/graph-passes/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly group: Group
  readonly changed: string
  readonly outputs: readonly string[]
}

/** What runs as one launch, or an input or constant, which is none. */
export function GroupRow({ group, changed, outputs }: Props) {
  const t = useText(passesText)
  const free = group.every(({ op }) => op === 'input' || op === 'const')
  const fused = group.length > 1
  const tone = free ? 'border-transparent' : fused ? 'border-pass bg-pass-soft' : 'border-line-2'
  return (
    <li
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 rounded-lg border-2 px-3 py-1 ${tone}`}
    >
      <div className="min-w-0 font-mono text-[13px] leading-relaxed">
        {group.map((node) => (
          <div
            key={node.name}
            data-changed={node.name === changed || undefined}
            className="-mx-1.5 rounded-sm px-1.5 wrap-anywhere data-changed:bg-care-soft forced-colors:data-changed:outline"
          >
            {textOf(node)}
            {outputs.includes(node.name) && (
              <span className="font-sans text-ink-2">{t.returned}</span>
            )}
          </div>
        ))}
      </div>
      <span className="text-[13px] text-ink-2">
        {free ? t.free : fused ? t.oneLoop : t.oneLaunch}
      </span>
    </li>
  )
}

function textOf({ name, op, inputs, value }: GraphNode): string {
  const held = value === undefined ? '' : String(Number(value.toFixed(4)))
  return `${name} = ${op}(${op === 'const' ? held : inputs.join(', ')})`
}
