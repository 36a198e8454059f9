import { Fragment, type ReactNode } from 'react'

/** Plain text in which `backticks` mark code. */
export function CodeText({ text }: { readonly text: string }): ReactNode {
  // Every second part stood between backticks; the order never changes, so it can be the key.
  return text.split('`').map((part, index) => {
    const key = `${index}:${part}`
    return index % 2 === 1 ? (
      <code key={key} className="inline-code">
        {part}
      </code>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    )
  })
}
