'use client'

import { useSyncExternalStore } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { nearest } from '@/lib/site/nearest'
import { lostText } from '@/lib/messages/lost/words'
import { useText } from '@/lib/messages/use-text'

type Name =
  | { readonly is: 'chapter'; readonly of: readonly [number: number, name: string] }
  | { readonly is: 'lab'; readonly of: readonly [name: string] }
  | { readonly is: 'yourProgress' }

type Page = { readonly id: string; readonly path: string; readonly name: Name }

const never = () => () => {}

function nameIn(t: typeof lostText.english, name: Name): string {
  switch (name.is) {
    case 'chapter':
      return t.chapter(...name.of)
    case 'lab':
      return t.lab(...name.of)
    case 'yourProgress':
      return t.yourProgress
  }
}

/** Pages whose name is close to the last word of an address; what buttons lead to is not among them. */
export function NearestPages({ pages: all }: { readonly pages: readonly Page[] }) {
  const t = useText(lostText)
  const path = useSyncExternalStore(
    never,
    () => location.pathname,
    () => '',
  )
  const wanted = path.toLowerCase().split('/').findLast(Boolean) ?? ''
  const ids = nearest(wanted, [...new Set(all.map(({ id }) => id))])
  const found = ids.flatMap((id) => all.filter((page) => page.id === id))
  if (found.length === 0) return null
  return (
    <>
      <p className="mb-2 font-medium">{t.didYouMean}</p>
      <ul className="mb-6 grid gap-1">
        {found.map(({ path: href, name }) => (
          <li key={href}>
            <AppLink
              href={href}
              className="font-serif text-xl text-accent underline underline-offset-4"
            >
              {nameIn(t, name)}
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  )
}
