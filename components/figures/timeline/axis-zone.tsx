import type { MouseEvent, RefObject } from 'react'
import type { AxisProps } from '@/components/figures/timeline/axis'
import { AxisTall } from '@/components/figures/timeline/axis-tall'
import { AxisWide } from '@/components/figures/timeline/axis-wide'
import type { Point } from '@/components/figures/timeline/use-drop-zone'

type Props = AxisProps & {
  readonly zoneRef: RefObject<HTMLDivElement | null>
  readonly onHover: (point: Point) => void
  readonly onPress: (point: Point) => void
}

/** Where cards are let go. Keyboards and screen readers work on the cards and the list instead. */
export function AxisZone({ marks, cursor, zoneRef, onHover, onPress }: Props) {
  const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY })
  return (
    <div
      ref={zoneRef}
      aria-hidden="true"
      onPointerMove={(event) => onHover(pointOf(event))}
      onClick={(event) => onPress(pointOf(event))}
      className={`[@media(scripting:none)]:hidden ${cursor === null ? '' : 'cursor-crosshair'}`}
    >
      <div className="max-sm:hidden">
        <AxisWide marks={marks} cursor={cursor} />
      </div>
      <div className="sm:hidden">
        <AxisTall marks={marks} cursor={cursor} />
      </div>
    </div>
  )
}
