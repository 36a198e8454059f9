import { CodeText } from '@/components/ui/code-text'
import { layersText } from '@/lib/messages/figures/cuda-layers/words'
import { useText } from '@/lib/messages/use-text'

export type GateProps = {
  readonly state: 'open' | 'bridged' | 'shut' | 'unused'
  readonly says: string
}

const marks: Record<GateProps['state'], { icon: string; look: string }> = {
  open: { icon: '✓', look: 'text-pass' },
  bridged: { icon: '⤼', look: 'text-care' },
  shut: { icon: '✗', look: 'text-fail' },
  unused: { icon: '–', look: 'text-ink-3' },
}

/** What one layer asks of the next. */
export function Gate({ state, says }: GateProps) {
  const t = useText(layersText)
  const { icon, look } = marks[state]
  return (
    <li className="flex gap-2 px-5.5 py-2 text-[13px] leading-snug">
      <span aria-hidden className={`font-semibold ${look}`}>
        {icon}
      </span>
      <span className="text-ink-2">
        <b className={`font-semibold ${look}`}>{t.gates[state]}</b> <CodeText text={says} />
      </span>
    </li>
  )
}
