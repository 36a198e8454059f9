import { text } from '@/components/search/text'
import { Glyph } from './icons'

/** Leads to the check, and copies its address (components/search/link-copier.tsx). */
export function CheckLinkButton({
  href,
  title,
}: {
  readonly href: string
  readonly title: string
}) {
  return (
    <a
      href={href}
      data-copy-link=""
      className="check-link"
      aria-label={text.linkToCheck(title.replaceAll('`', ''))}
    >
      <Glyph name="link" />
    </a>
  )
}
