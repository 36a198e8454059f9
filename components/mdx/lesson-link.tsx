import type { ComponentProps } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { basePath } from '@/lib/site/base-path'
import { NewTab } from '@/components/ui/new-tab'

/** A link in running text: to a page of the site, a place on this page, or somewhere else. */
export function LessonLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <AppLink href={href}>{children}</AppLink>
  const external = /^https?:/.test(href)
  return (
    <a href={href} {...rest} className={external ? 'external' : rest.className}>
      {children}
    </a>
  )
}

/** The same in a frame of another site, where whole pages refuse to be shown. */
export function FramedLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('#')) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <a href={href.startsWith('/') ? basePath + href : href} target="_blank" rel="noopener">
      {children}
      <NewTab />
    </a>
  )
}
