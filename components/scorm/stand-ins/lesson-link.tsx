import type { ComponentProps } from 'react'
import { AppLink } from '@/components/ui/app-link'
import { NewTab } from '@/components/ui/new-tab'

/** A link in running text. The frame of an LMS is no place for other sites: they get a new tab. */
export function LessonLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (href.startsWith('/')) return <AppLink href={href}>{children}</AppLink>
  if (href.startsWith('#')) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  return (
    <a href={href} target="_blank" rel="noopener" className="external">
      {children}
      <NewTab />
    </a>
  )
}

export { LessonLink as FramedLink }
