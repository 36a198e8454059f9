import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'
import { Glyph } from './icons'

/** Leads to the check, and copies its address (components/search/link-copier.tsx). */
export function CheckLinkButton({
  href,
  title,
  stop,
}: {
  readonly href: string
  readonly title: string
  readonly stop: boolean
}) {
  const t = useText(searchText)
  return (
    <a
      href={href}
      data-copy-link=""
      tabIndex={stop ? 0 : -1}
      className="check-link"
      aria-label={t.linkToCheck(title.replaceAll('`', ''))}
    >
      <Glyph name="link" />
    </a>
  )
}
