import { ScrollRegion } from '@/components/lab/scroll-region'
import type { Stretch } from '@/lib/figures/chat-template-check'

const looks: Record<Stretch['kind'], string> = {
  text: '',
  taught: 'rounded-sm bg-accent-soft forced-colors:outline font-semibold text-accent',
  foreign: 'rounded-sm bg-care-soft text-care underline decoration-dashed underline-offset-4',
}

/** The finished text with its markers: those the model was taught, and those it was not. */
export function Prompt({ parts }: { readonly parts: readonly Stretch[] }) {
  return (
    <div className="min-w-0">
      <ScrollRegion
        label="The prompt, as text"
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
        <mark className={looks.taught}>Bold</mark>: a marker this model was tuned on.{' '}
        <mark className={looks.foreign}>Dashed</mark>: another format’s, plain text to it.
      </p>
    </div>
  )
}
