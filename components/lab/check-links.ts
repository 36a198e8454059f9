import { basePath } from '@/lib/site/base-path'
import type { LabClientProps } from './lab-props'

/** How a check can be linked to, and whether the address of the page does. */
export type CheckLink = {
  /** The id of its row, on the lab's own page alone: a lesson may hold checks of one name twice. */
  readonly anchor: string | undefined
  /** Null where the page around has no address that others could follow. */
  readonly href: string | null
  readonly linked: boolean
}

export type CheckLinks = { readonly of: (check: string) => CheckLink }

const prefix = 'check-'

export function checkLinks(
  { outline, variant }: Pick<LabClientProps, 'outline' | 'variant'>,
  linked: string | null,
): CheckLinks {
  const page = variant === 'page'
  return {
    of: (check) => {
      const anchor = prefix + check
      const href = page ? `#${anchor}` : `${basePath}/labs/${outline.id}#${anchor}`
      return {
        anchor: page ? anchor : undefined,
        href: variant === 'embed' ? null : href,
        linked: page && linked === check,
      }
    },
  }
}

/** The check that a hash names, or null. */
export function checkInHash(hash: string, { outline }: Pick<LabClientProps, 'outline'>) {
  return outline.checks.find(({ id }) => hash === `#${prefix}${id}`)?.id ?? null
}
