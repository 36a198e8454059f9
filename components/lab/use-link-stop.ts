import { useState, type FocusEvent, type KeyboardEvent } from 'react'

const linksIn = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('.check-link')]

const steps: Readonly<Record<string, (here: number, all: number) => number>> = {
  ArrowDown: (here, all) => (here + 1) % all,
  ArrowUp: (here, all) => (here + all - 1) % all,
  Home: () => 0,
  End: (_, all) => all - 1,
}

/**
 * The links to a lab's checks are one stop for Tab, the one used last; arrows, Home and End lead
 * to the others. What a failed check offers has stops of its own.
 */
export function useLinkStop() {
  const [stop, setStop] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const links = linksIn(event.currentTarget)
    const here = links.findIndex((link) => link === event.target)
    const to = steps[event.key]?.(here, links.length)
    if (here < 0 || to === undefined) return
    event.preventDefault()
    links[to]?.focus()
  }
  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    const here = linksIn(currentTarget).findIndex((link) => link === target)
    if (here >= 0) setStop(here)
  }
  return { stop, list: { onKeyDown, onFocus } }
}
