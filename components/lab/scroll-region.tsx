import type { ComponentProps } from 'react'

/**
 * A box that may scroll and holds nothing focusable: in the tab order, so that the keyboard can
 * scroll it, and named, so that a screen reader says what it is.
 */
export function ScrollRegion({ label, ...rest }: ComponentProps<'div'> & { label: string }) {
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
  return <div role="region" aria-label={label} tabIndex={0} {...rest} />
}
