import { monthPercent } from '@/components/figures/timeline/axis'
import { monthLabel } from '@/components/figures/timeline/words'
import { monthCount } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

/** Where the card in hand would land on the wide axis. */
export function Cursor({ month, height }: { readonly month: number; readonly height: number }) {
  const t = useText(timelineText)
  const x = monthPercent(month)
  const anchor = month < 8 ? 'start' : month > monthCount - 9 ? 'end' : 'middle'
  return (
    <g>
      <line x1={x} x2={x} y1="20" y2={height} strokeWidth="2" className="stroke-accent" />
      <circle cx={x} cy={height} r="5" className="fill-accent" />
      <text
        x={x}
        y="13"
        textAnchor={anchor}
        strokeWidth="5"
        paintOrder="stroke"
        className="fill-accent stroke-raised text-[13px] font-semibold tabular-nums"
      >
        {monthLabel(t, month)}
      </text>
    </g>
  )
}
