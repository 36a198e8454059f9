'use client'

import { useId, useState } from 'react'
import { LessonWords } from '@/components/figures/parts/lesson-words'
import { AxisWide } from '@/components/figures/timeline/axis-wide'
import { AxisZone } from '@/components/figures/timeline/axis-zone'
import { Ghost } from '@/components/figures/timeline/ghost'
import { KindFilter, type Shown } from '@/components/figures/timeline/kind-filter'
import { Menus } from '@/components/figures/timeline/menus'
import { Panel } from '@/components/figures/timeline/panel'
import { announcement, panelState } from '@/components/figures/timeline/panel-state'
import { ScoreBar } from '@/components/figures/timeline/score-bar'
import { Story } from '@/components/figures/timeline/story'
import { Tray } from '@/components/figures/timeline/tray'
import { useCardDrag } from '@/components/figures/timeline/use-card-drag'
import { useDropZone, type Point } from '@/components/figures/timeline/use-drop-zone'
import { useTimelineGame } from '@/components/figures/timeline/use-timeline-game'
import { byDate, score, shuffled, type TimelineEvent } from '@/lib/figures/timeline'
import { markOf } from '@/lib/figures/timeline-marks'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

/** Guess when things happened: every card placed shows its date, the miss and the source. */
export function TimelineLive({ events }: { readonly events: readonly TimelineEvent[] }) {
  const t = useText(timelineText)
  const prefix = useId()
  const idOf = (id: string) => `${prefix}${id}`
  const [shown, setShown] = useState<Shown>('all')
  const { game, dispatch, isShown, press, onKey } = useTimelineGame()
  const { zoneRef, monthAt } = useDropZone()

  const dated = byDate(events).filter(({ kind }) => shown === 'all' || kind === shown)
  const tray = shuffled(events, game.seed).filter((card) => dated.includes(card))
  const cards = tray.filter((card) => !isShown(card))
  const panel = panelState(game, events, cards.length)

  const hover = (point: Point) => {
    const month = monthAt(point)
    if (month !== null) dispatch({ type: 'hover', month })
  }
  const { ghost, wasDragged, props } = useCardDrag({
    onStart: (id) => dispatch({ type: 'take', id }),
    onMove: hover,
    onDrop: (point) => dispatch({ type: monthAt(point) === null ? 'put-back' : 'drop' }),
    onCancel: () => dispatch({ type: 'put-back' }),
  })
  const dragged = events.find(({ id }) => id === ghost?.id)
  const focusNext = (id: string) => {
    const at = cards.findIndex((card) => card.id === id)
    const next = cards[at + 1] ?? cards[at - 1]
    document.getElementById(idOf(next?.id ?? 'retry'))?.focus()
  }

  return (
    <div className="font-sans" lang={t.lang}>
      <KindFilter
        shown={shown}
        onChange={(kind) => {
          setShown(kind)
          dispatch({ type: 'put-back' })
        }}
      />
      {/* The tray stays in view as long as the axis is. */}
      <div>
        <Tray
          cards={tray}
          isPlaced={isShown}
          inHand={game.hand?.id ?? null}
          idOf={idOf}
          wasDragged={wasDragged}
          dragProps={props}
          onPress={(id, byKey) => press(id, byKey, () => focusNext(id))}
          onKey={onKey}
        />
        <Panel state={panel} onPutBack={() => dispatch({ type: 'put-back' })} />
        <AxisZone
          zoneRef={zoneRef}
          marks={dated.filter(isShown).map((event) => markOf(event, game.guesses[event.id]))}
          cursor={game.hand?.month ?? null}
          onHover={hover}
          onPress={(point) => {
            const month = monthAt(point)
            if (game.hand !== null && month !== null)
              dispatch({ type: 'place', id: game.hand.id, month })
          }}
        />
      </div>
      <noscript>
        <AxisWide marks={dated.map((event) => markOf(event, undefined))} cursor={null} />
      </noscript>
      <ScoreBar
        score={score(events, game.guesses)}
        total={events.length}
        revealed={game.revealed}
        retryId={idOf('retry')}
        // A click is not a render: any seed will do.
        onRetry={() => dispatch({ type: 'retry', seed: Math.floor(Math.random() * 2 ** 31) })}
        onReveal={() => dispatch({ type: 'reveal' })}
      />
      <Menus cards={cards} onPlace={(id, month) => dispatch({ type: 'place', id, month })} />
      <Story events={dated} guesses={game.guesses} isShown={isShown} />
      <p role="status" className="sr-only">
        <LessonWords text={announcement(t, panel)} />
      </p>
      {ghost !== null && dragged !== undefined && <Ghost at={ghost} name={dragged.name} />}
    </div>
  )
}
