type Props = {
  readonly failed: boolean
  /** `GPT-2’s vocabulary (204 KB)` */
  readonly what: string
  readonly onRetry: () => void
}

/** What stands in place of a result while its heavy part is on the way, or did not come. */
export function Waiting({ failed, what, onRetry }: Props) {
  return (
    <div role="status" className="grid justify-items-start gap-2 text-[13px] text-ink-2">
      {failed ? (
        <>
          <p>
            <b className="font-semibold text-fail">Not loaded:</b> {what}. Is the network there?
          </p>
          <button type="button" className="button" onClick={onRetry}>
            Try again
          </button>
        </>
      ) : (
        <p>Loading {what} …</p>
      )}
    </div>
  )
}
