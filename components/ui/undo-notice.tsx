'use client'

import type { Undo } from '@/components/ui/use-undo'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'
import { UndoLine } from './undo-line'

type Props = {
  readonly undo: Undo
  /** What was done: `Removed.` */
  readonly said: string
  readonly className?: string
}

/** Says what was done to a list and offers the way back. */
export function UndoNotice({ undo, said, className = '' }: Props) {
  const t = useText(site)
  return (
    <UndoLine
      className={className}
      said={undo.back && said}
      undo={t.undo}
      onUndo={undo.take}
      turn={undo.turn}
    />
  )
}
