import {
  closenessStroke,
  monthPercent,
  percent,
  years,
  type AxisProps,
} from '@/components/figures/timeline/axis'
import { Cursor } from '@/components/figures/timeline/cursor'
import { labelMonths, labelSide, wideLanes, type Mark } from '@/lib/figures/timeline-marks'
import { laneCount } from '@/lib/figures/timeline-lanes'

const laneHeight = 26
const foot = 30
const head = 30

/** Time runs to the right; lanes keep the labels apart. */
export function AxisWide({ marks, cursor }: AxisProps) {
  const lane = wideLanes(marks)
  const height = head + Math.max(7, laneCount(lane)) * laneHeight + foot
  const base = height - foot
  const laneY = (id: string) => base - laneHeight * ((lane[id] ?? 0) + 0.65)
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      {years.map((year, i) => (
        <g key={year}>
          <line
            x1={percent(i / years.length)}
            x2={percent(i / years.length)}
            y1={head - 6}
            y2={base}
            className="stroke-line"
          />
          <text
            x={percent((i + 0.5) / years.length)}
            y={base + 20}
            textAnchor="middle"
            className="fill-ink-2 text-[13px] font-medium tabular-nums"
          >
            {year}
          </text>
        </g>
      ))}
      <line x1="100%" x2="100%" y1={head - 6} y2={base} className="stroke-line" />
      <line x1="0" x2="100%" y1={base} y2={base} className="stroke-line-2" strokeWidth="1.5" />
      {marks.map((mark) => (
        <WideMark key={mark.event.id} mark={mark} y={laneY(mark.event.id)} />
      ))}
      {cursor !== null && <Cursor month={cursor} height={base} />}
    </svg>
  )
}

function WideMark({ mark, y }: { readonly mark: Mark; readonly y: number }) {
  const side = labelSide(mark, labelMonths(mark))
  const stroke = mark.closeness === null ? 'stroke-accent' : closenessStroke[mark.closeness]
  return (
    <g>
      {mark.guess !== null && (
        <>
          <line
            x1={monthPercent(mark.guess)}
            x2={monthPercent(mark.truth)}
            y1={y}
            y2={y}
            strokeWidth="2"
            strokeDasharray="2 4"
            className={stroke}
          />
          <circle
            cx={monthPercent(mark.guess)}
            cy={y}
            r="5"
            strokeWidth="1.8"
            className={`fill-raised ${stroke}`}
          />
        </>
      )}
      <circle cx={monthPercent(mark.truth)} cy={y} r="5" className="fill-accent" />
      <text
        x={monthPercent(side === 'right' ? mark.to : mark.from)}
        y={y + 4.5}
        dx={side === 'right' ? 11 : -11}
        textAnchor={side === 'right' ? 'start' : 'end'}
        strokeWidth="4"
        paintOrder="stroke"
        className="fill-ink stroke-raised text-[13px] font-medium"
      >
        {mark.event.name}
      </text>
    </g>
  )
}
