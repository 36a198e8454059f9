import { partsText } from '@/lib/messages/figures/parts/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly failed: boolean
  /** `GPT-2’s vocabulary (204 KB)` */
  readonly what: string
  readonly onRetry: () => void
}

/** What stands in place of a result while its heavy part is on the way, or did not come. */
export function Waiting({ failed, what, onRetry }: Props) {
  const t = useText(partsText)
  return (
    <div role="status" className="grid justify-items-start gap-2 text-[13px] text-ink-2">
      {failed ? (
        <>
          <p>
            <b className="font-semibold text-fail">{t.notLoaded}</b>
            {t.isNetwork(what)}
          </p>
          <button type="button" className="button" onClick={onRetry}>
            {t.tryAgain}
          </button>
        </>
      ) : (
        <p>{t.loading(what)}</p>
      )}
    </div>
  )
}
