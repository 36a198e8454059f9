import { LabButton } from './lab-button'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly message: string
  /** Without it there is nothing to try again. */
  readonly onRetry: (() => void) | null
}

/** Offline, or the server has gone: said plainly, with the way on. */
export function OpeningFailed({ message, onRetry }: Props) {
  const t = useText(labText)
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-3 border-t border-line bg-care-soft px-4 py-3 text-sm"
    >
      <p>
        <strong className="font-semibold">{t.didNotOpen}</strong> {message} {t.textUntouched}
      </p>
      {onRetry && (
        <LabButton look="plain" onClick={onRetry}>
          {t.tryAgain}
        </LabButton>
      )}
    </div>
  )
}
