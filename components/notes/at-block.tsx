import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { putNotes } from './put-notes'

type Props = {
  readonly block: HTMLElement
  /** A note on it is being written: it shows which block that is. */
  readonly active: boolean
  readonly children: ReactNode
}

/** Notes beside or beneath their block. The lesson is the server's; this stands between its parts. */
export function AtBlock({ block, active, children }: Props) {
  const [host] = useState(newHost)
  useLayoutEffect(() => putNotes(host, block), [host, block])
  useEffect(() => {
    block.toggleAttribute('data-noting', active)
    return () => block.removeAttribute('data-noting')
  }, [block, active])
  return createPortal(children, host)
}

function newHost(): HTMLElement {
  const host = document.createElement('div')
  host.className = 'notes-here not-prose'
  host.dataset.notes = ''
  return host
}
