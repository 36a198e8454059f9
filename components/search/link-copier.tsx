'use client'

import { useEffect, useState } from 'react'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Told = 'copied' | 'notCopied' | 'notCopiedHere'

/** Links marked `data-copy-link` also copy their address. One listener serves the whole page. */
export function LinkCopier() {
  const t = useText(searchText)
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[data-copy-link]')
      if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
        return
      const here = link.pathname === location.pathname
      if (!here) event.preventDefault()
      const written = navigator.clipboard?.writeText(link.href) ?? Promise.reject(new Error('none'))
      written.then(
        () => setTold('copied'),
        () => setTold(here ? 'notCopied' : 'notCopiedHere'),
      )
    }
    addEventListener('click', onClick)
    return () => removeEventListener('click', onClick)
  }, [])
  useEffect(() => {
    if (told === null) return
    const timer = setTimeout(() => setTold(null), 2500)
    return () => clearTimeout(timer)
  }, [told])
  return (
    <p role="status" className="told" data-shown={told !== null || undefined}>
      {told && t[told]}
    </p>
  )
}
