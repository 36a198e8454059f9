import {
  closenessStroke,
  monthPercent,
  percent,
  years,
  type AxisProps,
} from '@/components/figures/timeline/axis'
import { monthLabel } from '@/components/figures/timeline/words'
import { laneCount } from '@/lib/figures/timeline-lanes'
import { dodged, tallLanes, type Mark } from '@/lib/figures/timeline-marks'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

const height = 480
const axisX = 46
const firstLane = axisX + 14
const labelGap = 5.2

/** The same axis for a narrow screen: time runs down, labels stand in one column. */
export function AxisTall({ marks, cursor }: AxisProps) {
  const lane = tallLanes(marks)
  const count = laneCount(lane)
  const laneWidth = Math.min(13, 72 / count)
  const labelX = firstLane + count * laneWidth + 14
  const labels = dodged(marks, labelGap)
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      {years.map((year, i) => (
        <g key={year}>
          <line
            x1={axisX}
            x2="100%"
            y1={percent(i / years.length)}
            y2={percent(i / years.length)}
            className="stroke-line"
          />
          <text
            x="0"
            y={percent((i + 0.5) / years.length)}
            dy="4"
            className="fill-ink-2 text-[13px] font-medium tabular-nums"
          >
            {year}
          </text>
        </g>
      ))}
      <line x1={axisX} x2="100%" y1="100%" y2="100%" className="stroke-line" />
      <line x1={axisX} x2={axisX} y1="0" y2="100%" className="stroke-line-2" strokeWidth="1.5" />
      {marks.map((mark, i) => (
        <TallMark
          key={mark.event.id}
          mark={mark}
          x={firstLane + (lane[mark.event.id] ?? 0) * laneWidth}
          labelX={labelX}
          labelAt={labels[i] ?? mark.truth}
        />
      ))}
      {cursor !== null && <TallCursor month={cursor} />}
    </svg>
  )
}

type TallMarkProps = {
  readonly mark: Mark
  readonly x: number
  readonly labelX: number
  readonly labelAt: number
}

function TallMark({ mark, x, labelX, labelAt }: TallMarkProps) {
  const stroke = mark.closeness === null ? 'stroke-accent' : closenessStroke[mark.closeness]
  return (
    <g>
      <line
        x1={x}
        x2={labelX - 5}
        y1={monthPercent(mark.truth)}
        y2={monthPercent(labelAt)}
        className="stroke-line-2"
      />
      {mark.guess !== null && (
        <>
          <line
            x1={x}
            x2={x}
            y1={monthPercent(mark.guess)}
            y2={monthPercent(mark.truth)}
            strokeWidth="2"
            strokeDasharray="2 4"
            className={stroke}
          />
          <circle
            cx={x}
            cy={monthPercent(mark.guess)}
            r="4.5"
            strokeWidth="1.8"
            className={`fill-raised ${stroke}`}
          />
        </>
      )}
      <circle cx={x} cy={monthPercent(mark.truth)} r="4.5" className="fill-accent" />
      <text
        x={labelX}
        y={monthPercent(labelAt)}
        dy="4"
        strokeWidth="4"
        paintOrder="stroke"
        className="fill-ink stroke-raised text-[13px] font-medium"
      >
        {mark.event.name}
      </text>
    </g>
  )
}

function TallCursor({ month }: { readonly month: number }) {
  const t = useText(timelineText)
  const y = monthPercent(month)
  return (
    <g>
      <line x1={axisX} x2="100%" y1={y} y2={y} strokeWidth="2" className="stroke-accent" />
      <circle cx={axisX} cy={y} r="5" className="fill-accent" />
      <text
        x="100%"
        y={y}
        dy="-6"
        textAnchor="end"
        strokeWidth="5"
        paintOrder="stroke"
        className="fill-accent stroke-raised text-[13px] font-semibold tabular-nums"
      >
        {monthLabel(t, month)}
      </text>
    </g>
  )
}
