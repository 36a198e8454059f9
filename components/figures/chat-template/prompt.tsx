import { ScrollRegion } from '@/components/lab/scroll-region'
import type { Stretch } from '@/lib/figures/chat-template-check'
import { chatText } from '@/lib/messages/figures/chat-template/words'
import { useText } from '@/lib/messages/use-text'
import { Rich } from '@/components/ui/rich'

const looks: Record<Stretch['kind'], string> = {
  text: '',
  taught: 'rounded-sm bg-accent-soft forced-colors:outline font-semibold text-accent',
  foreign: 'rounded-sm bg-care-soft text-care underline decoration-dashed underline-offset-4',
}

const legend = {
  taught: (word: string) => <mark className={looks.taught}>{word}</mark>,
  foreign: (word: string) => <mark className={looks.foreign}>{word}</mark>,
}

/** The finished text with its markers: those the model was taught, and those it was not. */
export function Prompt({ parts }: { readonly parts: readonly Stretch[] }) {
  const t = useText(chatText)
  return (
    <div className="min-w-0">
      <ScrollRegion
        label={t.prompt}
        className="max-h-96 min-h-24 overflow-y-auto rounded-lg border border-line bg-sunken px-3 py-2 font-mono text-[13px] leading-relaxed wrap-anywhere whitespace-pre-wrap"
      >
        {parts.map(({ at, text, kind }) =>
          kind === 'text' ? (
            text
          ) : (
            <mark key={at} className={looks[kind]}>
              {text}
            </mark>
          ),
        )}
      </ScrollRegion>
      <p className="mt-1.5 text-[13px] text-ink-2">
        <Rich text={t.legend} parts={legend} />
      </p>
    </div>
  )
}
