import type { ComponentProps } from 'react'

type Look = 'go' | 'plain' | 'quiet'

const looks: Readonly<Record<Look, string>> = {
  go: 'border-accent bg-accent text-on-accent hover:bg-[color-mix(in_oklch,var(--accent)_88%,var(--ink))]',
  plain: 'border-line-2 bg-raised hover:bg-sunken',
  quiet: 'border-transparent text-ink-2 hover:bg-sunken hover:text-ink',
}

/**
 * Off by `aria-disabled`, so a button that is switched off while it has the focus keeps it.
 * Forced colours keep the border that tells it is a button.
 */
export function LabButton({
  look = 'quiet',
  off = false,
  onClick,
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: Look; off?: boolean }) {
  return (
    <button
      type="button"
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      className={`inline-flex h-[34px] shrink-0 items-center gap-2 rounded-lg border px-2.5 text-[13.5px] font-semibold whitespace-nowrap transition-colors aria-disabled:cursor-default aria-disabled:opacity-45 pointer-coarse:h-10 @2xl/lab:px-3 ${looks[look]} ${className}`}
      {...rest}
    />
  )
}
