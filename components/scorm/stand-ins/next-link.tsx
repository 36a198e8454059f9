import type { ComponentProps } from 'react'
import { NewTab } from '@/components/ui/new-tab'
import { usePackage } from '../package-context'
import { pathOf, routeOf } from '../route'

type Props = Omit<ComponentProps<'a'>, 'href'> & {
  readonly href: string
  readonly prefetch?: unknown
}

/**
 * `next/link` in a package: to a page of the package, else to the whole course where the package
 * knows its address, else the words alone.
 */
export default function Link({ href, children, ...rest }: Props) {
  const own = usePackage()
  const route = routeOf(own, href)
  if (route) {
    const place = route.place === '' ? '' : `#${route.place}`
    return (
      <a href={`#${pathOf(route)}${place}`} {...rest}>
        {children}
      </a>
    )
  }
  if (own.site === null) return <span className={rest.className}>{children}</span>
  return (
    <a href={own.site + href} target="_blank" rel="noopener" {...rest}>
      {children}
      <NewTab />
    </a>
  )
}
