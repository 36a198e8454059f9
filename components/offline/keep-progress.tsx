import { offlineText } from '@/lib/messages/offline/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly what: string; readonly bytes: number; readonly total: number }

export function KeepProgress({ what, bytes, total }: Props) {
  const text = useText(offlineText)
  return (
    <div className="mt-4">
      <progress
        className="keep-progress"
        aria-label={text.panel.progress}
        max={total}
        value={Math.min(bytes, total)}
      />
      <p className="mt-1.5 text-sm text-ink-2 tabular-nums">
        {text.panel.working(what, Math.min(bytes, total), total)}
      </p>
    </div>
  )
}
