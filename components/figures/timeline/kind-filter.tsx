import { kinds, type Kind } from '@/lib/figures/timeline'
import { timelineText } from '@/lib/messages/figures/timeline/words'
import { useText } from '@/lib/messages/use-text'

export type Shown = Kind | 'all'

type Props = { readonly shown: Shown; readonly onChange: (shown: Shown) => void }

export function KindFilter({ shown, onChange }: Props) {
  const t = useText(timelineText)
  return (
    <div
      role="group"
      aria-label={t.kindsOf}
      className="flex flex-wrap gap-1 [@media(scripting:none)]:hidden print:hidden"
    >
      {(['all', ...kinds] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === shown}
          onClick={() => onChange(kind)}
          className="rounded-full px-2.5 py-1 text-[0.8125rem] font-medium text-ink-2 hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:text-ink max-sm:py-1.5"
        >
          {kind === 'all' ? t.allKinds : t.kinds[kind]}
        </button>
      ))}
    </div>
  )
}
