/** The sun on its horizon. */
export function Mark({ className = 'size-[22px]' }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 22 22" className={className} aria-hidden="true">
      <path d="M2 15a9 9 0 0 1 18 0" fill="var(--sunrise)" />
      <path d="M1 15h20" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      <path
        d="M5 19h12"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        opacity=".45"
      />
    </svg>
  )
}
