import { CodeText } from '@/components/ui/code-text'

export type GateProps = {
  readonly state: 'open' | 'bridged' | 'shut' | 'unused'
  readonly says: string
}

const marks: Record<GateProps['state'], { icon: string; word: string; look: string }> = {
  open: { icon: '✓', word: 'Fits.', look: 'text-pass' },
  bridged: { icon: '⤼', word: 'With a package.', look: 'text-care' },
  shut: { icon: '✗', word: 'Stops here.', look: 'text-fail' },
  unused: { icon: '–', word: 'Not asked.', look: 'text-ink-3' },
}

/** What one layer asks of the next. */
export function Gate({ state, says }: GateProps) {
  const { icon, word, look } = marks[state]
  return (
    <li className="flex gap-2 px-5.5 py-2 text-[13px] leading-snug">
      <span aria-hidden className={`font-semibold ${look}`}>
        {icon}
      </span>
      <span className="text-ink-2">
        <b className={`font-semibold ${look}`}>{word}</b> <CodeText text={says} />
      </span>
    </li>
  )
}
