import { useRef } from 'react'
import { Glyph } from './icons'
import type { LabAction } from './lab-action'
import { LabButton } from './lab-button'
import { PlainText } from './plain-text'
import { useFocusHeir } from './use-focus-heir'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly hints: readonly string[]
  readonly shown: number
  readonly act: (action: LabAction) => void
}

/** The hints shown so far; the next one comes at the next press of the button above. */
export function Hints({ hints, shown, act }: Props) {
  const t = useText(benchText)
  const box = useRef<HTMLDivElement>(null)
  useFocusHeir(box, '[data-testid=lab-hint]')
  return (
    <div
      ref={box}
      className="flex items-start gap-2 border-t border-line bg-accent-soft px-4 py-3 text-sm"
    >
      <ol aria-label={t.hints} className="grid flex-1 gap-2">
        {hints.slice(0, shown).map((hint, index) => (
          <li key={hint}>
            <b className="font-semibold">{t.hint(index + 1)}</b>{' '}
            <span lang="en">
              <PlainText>{hint}</PlainText>
            </span>
          </li>
        ))}
      </ol>
      <LabButton aria-label={t.closeHints} onClick={() => act({ kind: 'close-panel' })}>
        <Glyph name="close" />
      </LabButton>
    </div>
  )
}
