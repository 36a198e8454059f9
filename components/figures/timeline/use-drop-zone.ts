import { useRef, type RefObject } from 'react'
import { monthAtShare } from '@/lib/figures/timeline'

export type Point = { readonly x: number; readonly y: number }

/** How far beside the axis a card may still be let go, in pixels. */
const reach = 28

type DropZone = {
  readonly zoneRef: RefObject<HTMLDivElement | null>
  /** The month under a point of the viewport, or null beside the axis. */
  readonly monthAt: (point: Point) => number | null
}

/** The layout shows the wide axis or the tall one; the shape of the box tells which. */
export function useDropZone(): DropZone {
  const zoneRef = useRef<HTMLDivElement>(null)
  const monthAt = ({ x, y }: Point): number | null => {
    const box = zoneRef.current?.getBoundingClientRect()
    if (box === undefined) return null
    const across = x >= box.left - reach && x <= box.right + reach
    const down = y >= box.top - reach && y <= box.bottom + reach
    if (!across || !down) return null
    const wide = box.width > box.height
    return monthAtShare(wide ? (x - box.left) / box.width : (y - box.top) / box.height)
  }
  return { zoneRef, monthAt }
}
