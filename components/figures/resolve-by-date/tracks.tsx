import type { Environment, Morning, Release } from '@/lib/figures/resolve-by-date'
import { datesText } from '@/lib/messages/figures/resolve-by-date/words'
import { useText } from '@/lib/messages/use-text'

export type Track = {
  readonly name: keyof Environment
  readonly releases: readonly (Release & { readonly at: number })[]
}
type Props = {
  readonly tracks: readonly Track[]
  readonly today: Morning
  readonly cursorAt: number
  readonly lockedAt: number
}

const trackTop = 48
const trackHeight = 62
const height = trackTop + 2 * trackHeight
const percent = (at: number) => `${(at * 100).toFixed(2)}%`

/** Releases as dots on two lines of time; the table below says the same in words. */
export function Tracks({ tracks, today, cursorAt, lockedAt }: Props) {
  const t = useText(datesText)
  return (
    <svg width="100%" height={height} className="block overflow-visible" aria-hidden="true">
      <line
        x1={percent(lockedAt)}
        x2={percent(lockedAt)}
        y1="20"
        y2={height - 8}
        strokeDasharray="3 4"
        className="stroke-ink-3"
      />
      <text
        x={percent(lockedAt)}
        dx="-6"
        y="14"
        textAnchor="end"
        className="fill-ink-3 text-[12px]"
      >
        {t.locked}
      </text>
      <line
        x1={percent(cursorAt)}
        x2={percent(cursorAt)}
        y1="20"
        y2={height - 8}
        strokeWidth="2"
        className="stroke-accent"
      />
      {tracks.map((track, i) => (
        <TrackLine
          key={track.name}
          track={track}
          y={trackTop + i * trackHeight}
          day={today.day}
          chosen={today.range[track.name]}
          locked={today.lock[track.name]}
        />
      ))}
    </svg>
  )
}

type LineProps = {
  readonly track: Track
  readonly y: number
  readonly day: string
  readonly chosen: string
  readonly locked: string
}

function TrackLine({ track, y, day, chosen, locked }: LineProps) {
  return (
    <g>
      <text x="0" y={y - 12} className="fill-ink-2 text-[13px] font-medium">
        {track.name}
      </text>
      <line x1="0" x2="100%" y1={y} y2={y} className="stroke-line-2" />
      {track.releases.map((release) => {
        const { version, at, uploaded } = release
        const named = version === chosen || version === locked
        return (
          <g key={version} className={uploaded > day ? 'opacity-35' : undefined}>
            <circle
              cx={percent(at)}
              cy={y}
              r={version === chosen ? 6.5 : 4.5}
              strokeWidth="1.8"
              className={dotClass(release, day, version === chosen)}
            />
            {named && (
              <text
                x={percent(at)}
                y={y + 22}
                textAnchor={at < 0.12 ? 'start' : 'middle'}
                strokeWidth="4"
                paintOrder="stroke"
                className={`stroke-raised text-[12px] font-semibold tabular-nums ${
                  version === chosen ? 'fill-accent' : 'fill-ink-2'
                }`}
              >
                {version}
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Filled: a release. Hollow: a candidate. Red and hollow: yanked by now. */
function dotClass(release: Release, day: string, chosen: boolean): string {
  if (release.yanked !== undefined && release.yanked <= day) return 'fill-raised stroke-fail'
  if (/rc/.test(release.version)) return 'fill-raised stroke-ink-3'
  return chosen ? 'fill-accent stroke-accent' : 'fill-ink-3 stroke-ink-3'
}
