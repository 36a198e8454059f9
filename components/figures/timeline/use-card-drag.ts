import { useRef, useState, type PointerEvent } from 'react'
import type { Point } from '@/components/figures/timeline/use-drop-zone'

/** A press becomes a drag after this many pixels; before, it is a click. */
const threshold = 6

type Handlers = {
  readonly onStart: (id: string) => void
  readonly onMove: (point: Point) => void
  readonly onDrop: (point: Point) => void
  readonly onCancel: () => void
}

export type CardDrag = {
  /** The card that follows the pointer, and where. */
  readonly ghost: (Point & { readonly id: string }) | null
  /** True for the click that the browser sends after a drag. */
  readonly wasDragged: () => boolean
  readonly props: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: () => void
  }
}

/** Mouse, pen and touch alike: the pressed card captures the pointer until it is let go. */
export function useCardDrag({ onStart, onMove, onDrop, onCancel }: Handlers): CardDrag {
  const [ghost, setGhost] = useState<CardDrag['ghost']>(null)
  const start = useRef<Point | null>(null)
  const dragging = useRef(false)

  const props: CardDrag['props'] = (id) => ({
    onPointerDown(event) {
      if (event.button !== 0 || !event.isPrimary) return
      start.current = { x: event.clientX, y: event.clientY }
      dragging.current = false
      // At once: a quick hand leaves a small card before the first move is seen.
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove(event) {
      if (start.current === null) return
      const point = { x: event.clientX, y: event.clientY }
      if (!dragging.current) {
        if (Math.hypot(point.x - start.current.x, point.y - start.current.y) < threshold) return
        dragging.current = true
        onStart(id)
      }
      setGhost({ id, ...point })
      onMove(point)
    },
    onPointerUp(event) {
      start.current = null
      if (!dragging.current) return
      setGhost(null)
      onDrop({ x: event.clientX, y: event.clientY })
      // The click that may follow comes before any timer.
      setTimeout(() => {
        dragging.current = false
      })
    },
    // The browser took the gesture over, to scroll the tray.
    onPointerCancel() {
      start.current = null
      if (!dragging.current) return
      dragging.current = false
      setGhost(null)
      onCancel()
    },
  })

  const wasDragged = () => dragging.current
  return { ghost, wasDragged, props }
}
