import type { Outline } from '@/components/teach/outline'
import { day } from '@/components/progress/times'
import { shortHash } from '@/lib/assign/canonical-hand-in'
import type { Achievement } from './achievement'
import { certificateText } from '@/lib/messages/certificate/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly done: Achievement
  readonly outline: Outline
  readonly name: string
  readonly hash: string | null | undefined
}

/** The page that is printed. */
export function Sheet({ done, outline, name, hash }: Props) {
  const text = useText(certificateText)
  const { chapters, labs, whole, at } = done
  const words = whole
    ? text.whole(outline.title)
    : text.part(
        text.chaptersOf(chapters.length, outline.chapters.length),
        text.labsOf(labs.length, outline.labs.length),
        outline.title,
      )
  return (
    <article
      className="certificate"
      aria-labelledby="certificate-heading"
      data-testid="certificate"
    >
      <h2 id="certificate-heading">{text.heading}</h2>
      <p className="certificate-name">{name}</p>
      <p>{words}</p>
      <p className="certificate-small">
        {text.version(outline.version)} {text.lastWork(day(text.lang, at))}
      </p>
      <div className="certificate-lists">
        <Rows
          title={text.chapters}
          rows={chapters.map(({ id, title, at }) => ({ id, title, words: day(text.lang, at) }))}
        />
        <Rows
          title={text.labs}
          rows={labs.map(({ id, title, checks, at }) => ({
            id,
            title,
            words: `${text.checks(checks)}, ${day(text.lang, at)}`,
          }))}
        />
      </div>
      <div className="certificate-hash">
        <h3>{text.hash}</h3>
        {hash === null && <p>{text.noHashes}</p>}
        {hash && (
          <>
            <p>
              <code data-testid="certificate-hash">{hash}</code>
            </p>
            <p className="certificate-small">{text.short(shortHash(hash))}</p>
          </>
        )}
        <p className="certificate-small">{text.honest}</p>
        <p className="certificate-small">{text.where(`${location.href.split('#')[0]}#verify`)}</p>
      </div>
    </article>
  )
}

type Row = { readonly id: string; readonly title: string; readonly words: string }

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.title} <span>{row.words}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
