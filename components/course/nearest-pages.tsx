'use client'

import { useSyncExternalStore } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { nearest } from '@/lib/site/nearest'

type Page = { readonly id: string; readonly path: string; readonly name: string }

const never = () => () => {}

/** Pages whose name is close to the last word of the address that was not found. */
export function NearestPages({ pages }: { readonly pages: readonly Page[] }) {
  const path = useSyncExternalStore(
    never,
    () => location.pathname,
    () => '',
  )
  const wanted = path.toLowerCase().split('/').findLast(Boolean) ?? ''
  const ids = nearest(wanted, [...new Set(pages.map(({ id }) => id))])
  const found = ids.flatMap((id) => pages.filter((page) => page.id === id))
  if (found.length === 0) return null
  return (
    <>
      <p className="mb-2 font-medium">Did you mean</p>
      <ul className="mb-6 grid gap-1">
        {found.map(({ path: href, name }) => (
          <li key={href}>
            <AppLink
              href={href}
              className="font-serif text-xl text-accent underline underline-offset-4"
            >
              {name}
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  )
}
