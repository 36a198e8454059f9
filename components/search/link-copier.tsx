'use client'

import { useEffect, useState } from 'react'
import { text } from './text'

/** Links marked `data-copy-link` also copy their address. One listener serves the whole page. */
export function LinkCopier() {
  const [told, setTold] = useState('')
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[data-copy-link]')
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
        return
      const here = link.pathname === location.pathname
      if (!here) event.preventDefault()
      const written = navigator.clipboard?.writeText(link.href) ?? Promise.reject(new Error('none'))
      written.then(
        () => setTold(text.copied),
        () => setTold(here ? text.notCopied : text.notCopiedHere),
      )
    }
    addEventListener('click', onClick)
    return () => removeEventListener('click', onClick)
  }, [])
  useEffect(() => {
    if (told === '') return
    const timer = setTimeout(() => setTold(''), 2500)
    return () => clearTimeout(timer)
  }, [told])
  return (
    <p role="status" className="told" data-shown={told !== '' || undefined}>
      {told}
    </p>
  )
}
