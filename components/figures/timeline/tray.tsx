import type { KeyboardEvent, MouseEvent } from 'react'
import type { CardDrag } from '@/components/figures/timeline/use-card-drag'
import type { TimelineEvent } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly cards: readonly TimelineEvent[]
  readonly isPlaced: (card: TimelineEvent) => boolean
  readonly inHand: string | null
  readonly wasDragged: CardDrag['wasDragged']
  readonly dragProps: CardDrag['props']
  readonly idOf: (id: string) => string
  readonly onPress: (id: string, byKey: boolean) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/**
 * The cards. A placed one leaves its outline, so that nothing moves under the pointer; on a phone
 * the tray is one row that scrolls sideways and stays in view, without outlines.
 */
export function Tray({
  cards,
  isPlaced,
  inHand,
  wasDragged,
  dragProps,
  idOf,
  onPress,
  onKey,
}: Props) {
  const t = useText(timelineText)
  const press = (id: string) => (event: MouseEvent) => {
    if (wasDragged()) return
    // Clicks that a keyboard or a screen reader makes carry no click count.
    onPress(id, event.detail === 0)
  }
  return (
    <ul
      aria-label={t.cards}
      className="mt-3 flex min-h-11 gap-2 [@media(scripting:none)]:hidden print:hidden max-sm:sticky max-sm:top-(--header) max-sm:z-3 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:border-y max-sm:border-line max-sm:bg-raised max-sm:px-4 max-sm:py-2 sm:flex-wrap"
    >
      {cards.map((card) => (
        <li key={card.id} className={isPlaced(card) ? 'max-sm:hidden' : 'shrink-0'}>
          <button
            type="button"
            id={idOf(card.id)}
            aria-pressed={card.id === inHand}
            disabled={isPlaced(card)}
            aria-describedby={`${idOf(card.id)}-clue`}
            onClick={press(card.id)}
            onKeyDown={card.id === inHand ? onKey : undefined}
            {...dragProps(card.id)}
            className="flex h-10 touch-pan-x items-center gap-2 rounded-lg border border-line-2 bg-paper px-3 text-sm font-semibold select-none enabled:cursor-grab enabled:hover:border-accent disabled:border-dashed disabled:bg-transparent disabled:font-medium disabled:text-ink-3 aria-pressed:border-accent aria-pressed:bg-accent-soft sm:h-9 sm:touch-none"
          >
            <Grip />
            <span lang="en">{card.name}</span>
          </button>
          <span id={`${idOf(card.id)}-clue`} hidden>
            {t.kinds[card.kind]}. <span lang="en">{card.clue}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Grip() {
  return (
    <svg viewBox="0 0 8 14" className="h-3.5 w-2 fill-current text-ink-3" aria-hidden="true">
      {[2, 7, 12].flatMap((y) =>
        [2, 6].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.1" />),
      )}
    </svg>
  )
}
