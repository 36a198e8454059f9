/** The server's Markdown: one block of Python, then perhaps a rule and the docstring. */
const block = /^```python\n([\s\S]*?)\n```\n?/

/** The code and the words apart, the words as plain text. */
export function hoverText(markdown: string): { code: string; words: string } {
  const found = block.exec(markdown)
  if (found === null) return { code: '', words: plain(markdown) }
  return { code: found[1] ?? '', words: plain(markdown.slice(found[0].length)) }
}

function plain(markdown: string): string {
  return markdown
    .replace(/^---\n/, '')
    .replaceAll(/^```.*\n?/gm, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/ {2}$/gm, '')
    .trim()
}
