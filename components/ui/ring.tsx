const radius = 7
const length = 2 * Math.PI * radius

type Props = { readonly fraction: number; readonly className?: string }

/** How much is done, as an arc; a full ring turns green and gets a tick. Words stand beside it. */
export function Ring({ fraction, className = 'size-[18px]' }: Props) {
  const full = fraction >= 1
  return (
    <svg viewBox="0 0 18 18" className={className} fill="none" strokeWidth="2.2" aria-hidden="true">
      <circle cx="9" cy="9" r={radius} stroke="var(--line-2)" />
      {fraction > 0 && (
        <circle
          cx="9"
          cy="9"
          r={radius}
          stroke={full ? 'var(--pass)' : 'var(--accent)'}
          strokeDasharray={`${Math.min(1, fraction) * length} ${length}`}
          strokeLinecap="round"
          transform="rotate(-90 9 9)"
        />
      )}
      {full && (
        <path
          d="M6 9.2l2.1 2.1 3.9-4.3"
          stroke="var(--pass)"
          strokeWidth="1.8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  )
}
