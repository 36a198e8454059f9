import { examples } from '@/lib/figures/tokens-examples'
import { tokensText } from '@/lib/messages/figures/token-playground/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly chosen: string | undefined
  readonly onChoose: (text: string) => void
}

export function ExampleRow({ chosen, onChoose }: Props) {
  const t = useText(tokensText)
  return (
    <div role="group" aria-label={t.examples} className="flex flex-wrap items-center gap-1.5">
      {examples.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === chosen}
          onClick={() => onChoose(text)}
          className="min-h-8 rounded-md border border-line bg-sunken px-2.5 text-[13px] text-ink hover:border-ink-3 aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-medium"
        >
          {t.names[id]}
        </button>
      ))}
    </div>
  )
}
