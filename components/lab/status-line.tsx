import type { Status } from './status-text'

const dots: Readonly<Record<Status['tone'], string>> = {
  idle: 'border border-ink-3',
  busy: 'bg-care motion-safe:animate-pulse',
  ready: 'bg-pass',
  trouble: 'bg-fail',
}

export function StatusLine({ status: { tone, text, progress } }: { status: Status }) {
  return (
    <p
      data-testid="lab-status"
      data-tone={tone}
      className="ml-auto flex min-w-0 items-center gap-2 text-[13px] font-medium text-ink-3 tabular-nums @max-[46rem]/lab:px-4 @max-[46rem]/lab:py-2"
    >
      <span aria-hidden className={`size-2 shrink-0 rounded-full ${dots[tone]}`} />
      <span className="truncate" title={text}>
        {text}
      </span>
      {progress !== undefined && (
        <progress
          aria-label={text}
          value={progress}
          max={1}
          className="h-1 w-20 shrink-0 overflow-hidden rounded-full accent-accent"
        />
      )}
    </p>
  )
}
