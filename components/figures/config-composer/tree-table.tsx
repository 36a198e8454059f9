import { Fragment } from 'react'
import type { Layer, Row } from '@/lib/figures/config-compose'
import { show } from '@/lib/figures/config-value'
import { composerText } from '@/lib/messages/figures/config-composer/words'
import { useText } from '@/lib/messages/use-text'

/** The composed config, key by key, with the file or override that won and those that lost. */
export function TreeTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useText(composerText)
  const tops = [...new Set(rows.map((row) => topOf(row.path)))]
  return (
    <table className="block w-full text-[13px] sm:table sm:table-fixed">
      <caption className="sr-only">{t.caption}</caption>
      <thead className="sr-only text-left text-ink-2 sm:not-sr-only">
        <tr>
          <th scope="col" className="w-[36%] pb-1.5 pr-4 font-medium">
            {t.key}
          </th>
          <th scope="col" className="w-[25%] pb-1.5 pr-4 font-medium">
            {t.value}
          </th>
          <th scope="col" className="pb-1.5 font-medium">
            {t.setBy}
          </th>
        </tr>
      </thead>
      {tops.map((top) => (
        <tbody key={top} className="block border-t border-line-2 sm:table-row-group">
          {rows
            .filter((row) => topOf(row.path) === top)
            .map((row) => (
              <TreeRow key={row.path} row={row} />
            ))}
        </tbody>
      ))}
    </table>
  )
}

const topOf = (path: string) => path.split('.', 1)[0] ?? path

function TreeRow({ row }: { readonly row: Row }) {
  const t = useText(composerText)
  const gone = row.removedBy !== undefined
  const winner = gone ? undefined : row.layers.at(-1)
  const lost = gone ? row.layers : row.layers.slice(0, -1)
  return (
    <tr className="block py-1.5 align-baseline sm:table-row sm:[&>*]:py-1" data-path={row.path}>
      <th
        scope="row"
        className="inline pr-2 text-left font-mono font-normal text-ink-2 sm:table-cell sm:pr-4"
      >
        <Path path={row.path} />
      </th>
      <td className="inline font-mono break-all sm:table-cell sm:pr-4">
        {winner ? (
          <b className="font-semibold text-ink">{show(winner.value)}</b>
        ) : (
          <i>{t.removed}</i>
        )}
      </td>
      <td className="block leading-snug break-words text-ink-2 sm:table-cell">
        {winner ? winner.source : row.removedBy}
        {lost.length > 0 && <Lost layers={lost} />}
      </td>
    </tr>
  )
}

/** A dotted path that may break after its dots. */
function Path({ path }: { readonly path: string }) {
  const parts = path.split('.')
  return parts.map((part, index) => (
    // The parts of one path never change places.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {index > 0 && (
        <>
          .<wbr />
        </>
      )}
      {part}
    </Fragment>
  ))
}

function Lost({ layers }: { readonly layers: readonly Layer[] }) {
  const t = useText(composerText)
  return (
    <span className="mt-0.5 block break-words text-ink-3">
      <span className="sr-only">{t.overruled}</span>
      {layers.toReversed().map((layer, index) => (
        // Layers are in the order of composition, and that is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {index > 0 && ', '}
          <s>{t.from(show(layer.value), layer.source)}</s>
        </Fragment>
      ))}
    </span>
  )
}
