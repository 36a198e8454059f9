import { LabButton } from './lab-button'

type Props = {
  readonly message: string
  /** Without it there is nothing to try again. */
  readonly onRetry: (() => void) | null
}

/** Offline, or the server has gone: said plainly, with the way on. */
export function OpeningFailed({ message, onRetry }: Props) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 border-t border-line bg-care-soft px-4 py-3 text-sm"
    >
      <p>
        <strong className="font-semibold">The lab did not open.</strong> {message} Your saved text
        is untouched.
      </p>
      {onRetry && (
        <LabButton look="plain" onClick={onRetry}>
          Try again
        </LabButton>
      )}
    </div>
  )
}
