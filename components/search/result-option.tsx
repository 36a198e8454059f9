import { useEffect, useRef, type MouseEvent } from 'react'
import type { Found } from '@/lib/search/find'
import { marked, snippet, type Piece } from '@/lib/search/snippet'
import { basePath } from '@/lib/site/base-path'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly id: string
  readonly found: Found
  readonly active: boolean
  readonly choose: () => void
  readonly open: (url: string, inTab: boolean) => void
}

/** A real link, so that the mouse may do with it what mice do; the keys come from the field. */
export function ResultOption({ id, found: { entry, terms }, active, choose, open }: Props) {
  const t = useText(searchText)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (active) link.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    open(entry.url, false)
  }
  const place = entry.kind === 'check' ? `${t.check} · ${entry.place}` : entry.place
  return (
    <a
      ref={link}
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={basePath + entry.url}
      onClick={onClick}
      onMouseMove={active ? undefined : choose}
      className="search-option"
    >
      <span className="font-semibold">
        <Pieces pieces={marked(entry.title, terms)} />
      </span>{' '}
      <span className="text-[13px] text-ink-2">{place}</span>
      {entry.text !== '' && (
        <span className="mt-0.5 block text-[13.5px] leading-snug text-ink-2">
          <Pieces pieces={snippet(entry.text, terms)} />
        </span>
      )}
    </a>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  // The order never changes within one text, so it can be the key.
  return pieces.map(({ text, marked }, index) => {
    const key = `${index}:${text}`
    return marked ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}
