'use client'

import { useEffect, useRef } from 'react'
import { english } from '@/lib/messages/titles/en'
import { titlesText } from '@/lib/messages/titles/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly is: keyof typeof english }

const tabOf = (title: string) => `${title} · Day One`

/**
 * Calls the tab what the page is called, in the reader's language: metadata is served in English,
 * and Next writes it once more when it pleases. The name of the page that comes is left alone: it
 * may be there before this page goes.
 */
export function PageTitle({ is }: Props) {
  const title = tabOf(useText(titlesText)[is])
  const written = useRef(title)
  useEffect(() => {
    const own = new Set([tabOf(english[is]), written.current])
    const name = () => {
      if (document.title !== title && own.has(document.title)) document.title = title
    }
    name()
    written.current = title
    const observer = new MutationObserver(name)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [is, title])
  return null
}
