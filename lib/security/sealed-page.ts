import { createHash } from 'node:crypto'
import { pagePolicy } from './page-policy'
import { trustedText } from './trusted-text'

const mark = '<meta http-equiv="Content-Security-Policy"'

/**
 * A built page with its policy before everything that it governs: the scripts that stand
 * in the page are allowed by their hashes, any other is refused. Throws for what is no page.
 */
export function sealedPage(html: string): string {
  const bare = html.replace(sealed, '')
  // After the charset, which has to come within the first kilobyte.
  const [before] = /^[\s\S]*?<head[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i.exec(bare) ?? []
  if (before === undefined) throw new Error('a page without <head> cannot carry a policy')
  const guard = `<script>${trustedText}</script>`
  const rest = bare.slice(before.length)
  const policy = pagePolicy(hashesOf(guard + rest))
  return `${before}${mark} content="${policy}"/>${guard}${rest}`
}

/** What an earlier sealing has put in. */
const sealed = new RegExp(`${mark} content="[^"]*"/><script>[\\s\\S]*?</script>`)

/** CSP hash sources of the scripts with text of their own, each once. */
function hashesOf(html: string): readonly string[] {
  const inline = /<script(?![^>]*\ssrc=)(?:\s[^>]*)?>([\s\S]*?)<\/script>/gi
  const sources = [...html.matchAll(inline)].map(([, text = '']) => hashSource(text))
  return [...new Set(sources)]
}

const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`
