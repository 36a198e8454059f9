'use client'

import { useEffect } from 'react'
import type { english } from '@/lib/messages/titles/en'
import { titlesText } from '@/lib/messages/titles/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly is: keyof typeof english }

/**
 * Calls the tab what the page is called, in the reader's language: metadata is served in English,
 * and Next writes it once more when it pleases.
 */
export function PageTitle({ is }: Props) {
  const title = `${useText(titlesText)[is]} · Day One`
  useEffect(() => {
    const name = () => {
      if (document.title !== title) document.title = title
    }
    name()
    const observer = new MutationObserver(name)
    observer.observe(document.head, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [title])
  return null
}
