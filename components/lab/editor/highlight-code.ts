import { highlightCode } from '@lezer/highlight'
import { languageFor } from './languages'
import { tokenHighlighter } from './tokens'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<"]/g, (c) => escapes[c] ?? c)

/**
 * Highlighted HTML of one file, with as little markup as will do: only coloured tokens get a
 * span. It uses the editor's own parsers and classes, so opening the editor recolours nothing.
 */
export function highlightToHtml(code: string, path: string): string {
  const language = languageFor(path)?.language
  if (!language) return escapeHtml(code)
  let html = ''
  highlightCode(
    code,
    language.parser.parse(code),
    tokenHighlighter,
    (text, classes) => {
      const safe = escapeHtml(text)
      html += classes ? `<span class="${classes}">${safe}</span>` : safe
    },
    () => (html += '\n'),
  )
  return html
}
