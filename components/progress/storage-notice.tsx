'use client'

import { useStorageStatus } from '@/lib/progress/use-progress'

/** Speaks up only when progress is not simply saved. */
export function StorageNotice() {
  const { kind, message } = useStorageStatus()
  return (
    <div role="status" data-testid="storage-status" data-state={kind}>
      {kind !== 'saved' && (
        <p className="mt-6 flex max-w-[46rem] gap-3 rounded-xl bg-care-soft px-4 py-3 text-[0.9375rem] leading-normal">
          <svg
            viewBox="0 0 18 18"
            className="mt-0.5 size-[18px] shrink-0 text-care"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            <path d="M9 2.5 16.3 15H1.7zM9 7.2v3.6M9 12.9v.1" />
          </svg>
          <span className="min-w-0">{message}</span>
        </p>
      )}
    </div>
  )
}
