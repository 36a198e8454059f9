import type { ReactNode } from 'react'
import { Glyph } from './icons'
import { LabButton } from './lab-button'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly text: string
  readonly tone?: 'plain' | 'care' | 'fail'
  readonly children?: ReactNode
  readonly onClose?: () => void
}

const tones = { plain: 'bg-accent-soft', care: 'bg-care-soft', fail: 'bg-fail-soft' } as const

/** A sentence with what can be done about it; announced when it appears. */
export function Banner({ text, tone = 'plain', children, onClose }: Props) {
  const t = useText(benchText)
  return (
    <div
      role="status"
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
