import { DateSlider } from '@/components/figures/resolve-by-date/date-slider'
import { MovesTable } from '@/components/figures/resolve-by-date/moves-table'
import {
  axisPosition,
  index,
  lockedOn,
  mornings,
  turningPoints,
} from '@/lib/figures/resolve-by-date'

/** Three ways to write one wish, re-resolved month by month. All answers are computed at build. */
export function ResolveByDate() {
  const all = mornings()
  const tracks = (['numkit', 'textcore'] as const).map((name) => ({
    name,
    releases: index[name].map((release) => ({ ...release, at: axisPosition(release.uploaded) })),
  }))
  const cursor = all.map(({ day }) => axisPosition(day))
  return (
    <>
      <DateSlider
        mornings={all}
        tracks={tracks}
        cursor={cursor}
        lockedAt={axisPosition(lockedOn)}
      />
      <MovesTable mornings={turningPoints(all)} />
    </>
  )
}
