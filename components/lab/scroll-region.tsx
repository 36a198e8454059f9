import type { ComponentProps } from 'react'

/**
 * A box that may scroll and holds nothing focusable: in the tab order, so that the keyboard can
 * scroll it, and named, so that a screen reader says what it is. A group, not a landmark: a lesson
 * has several labs, each with a brief. Positioned, so that words for screen readers scroll with it:
 * they would otherwise stand outside and make the page wider.
 */
export function ScrollRegion({
  label,
  className = '',
  ...rest
}: ComponentProps<'div'> & { label: string }) {
  const look = `relative ${className}`
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
  return <div role="group" aria-label={label} tabIndex={0} className={look} {...rest} />
}
