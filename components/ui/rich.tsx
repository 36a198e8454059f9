import { Fragment, type ReactNode } from 'react'

type Props = {
  /** Text in which `<name>…</name>` marks what a component is to be put around. */
  readonly text: string
  readonly parts: Readonly<Record<string, (inner: string) => ReactNode>>
}

/** A sentence with links or code in it: each language puts them where its grammar wants them. */
export function Rich({ text, parts }: Props): ReactNode {
  return pieces(text).map(({ key, name, inner }) => (
    <Fragment key={key}>{name === undefined ? inner : (parts[name]?.(inner) ?? inner)}</Fragment>
  ))
}

type Piece = { readonly key: string; readonly name?: string; readonly inner: string }

/** Marks do not nest. */
function pieces(text: string): readonly Piece[] {
  const found: Piece[] = []
  let end = 0
  for (const match of text.matchAll(/<(\w+)>(.*?)<\/\1>/g)) {
    const [whole, name = '', inner = ''] = match
    if (match.index > end) found.push({ key: `${end}`, inner: text.slice(end, match.index) })
    found.push({ key: `${match.index}`, name, inner })
    end = match.index + whole.length
  }
  if (end < text.length) found.push({ key: `${end}`, inner: text.slice(end) })
  return found
}
