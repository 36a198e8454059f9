import { useRef, type ReactNode } from 'react'
import { Glyph } from './icons'
import { LabButton } from './lab-button'
import { useFocusHeir } from './use-focus-heir'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly text: string
  readonly tone?: 'plain' | 'care' | 'fail'
  readonly children?: ReactNode
  readonly onClose?: () => void
  /** Selector of what has the focus when one of its buttons has done its work. */
  readonly heir?: string
}

const tones = { plain: 'bg-accent-soft', care: 'bg-care-soft', fail: 'bg-fail-soft' } as const

/** A sentence with what can be done about it, among the news that LabPanels announces. */
export function Banner({
  text,
  tone = 'plain',
  children,
  onClose,
  heir = '.lab-source [role=tab][aria-selected=true]',
}: Props) {
  const t = useText(benchText)
  const box = useRef<HTMLDivElement>(null)
  useFocusHeir(box, heir)
  return (
    <div
      ref={box}
      className={`flex flex-wrap items-center gap-2 border-t border-line px-4 py-2 text-sm ${tones[tone]}`}
    >
      <p className="mr-1">{text}</p>
      {children}
      {onClose && (
        <LabButton aria-label={t.close} className="ml-auto" onClick={onClose}>
          <Glyph name="close" />
        </LabButton>
      )}
    </div>
  )
}
