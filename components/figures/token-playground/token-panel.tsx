import { useId, useMemo } from 'react'
import { Waiting } from '@/components/figures/parts/waiting'
import { Chip } from '@/components/figures/token-playground/chip'
import { describeTokens } from '@/components/figures/token-playground/sentence'
import type { Tokens } from '@/components/figures/token-playground/use-vocabularies'
import type { Token } from '@/lib/figures/tokens'
import { pieces, tally } from '@/lib/figures/tokens-compare'
import { tokensText } from '@/lib/messages/figures/token-playground/words'
import { useText } from '@/lib/messages/use-text'

export type View = 'text' | 'bytes'

type Props = {
  readonly name: string
  readonly kilobytes: number
  readonly text: string
  readonly tokens: Tokens
  /** The other vocabulary's tokens, to mark what is cut differently. */
  readonly other: Tokens | undefined
  readonly view: View
  readonly onRetry: () => void
}

/** Chips drawn at most; the counts are of all. */
const drawn = 600

/** One vocabulary's cut of the text. */
export function TokenPanel({ name, kilobytes, text, tokens, other, view, onRetry }: Props) {
  const t = useText(tokensText)
  const id = useId()
  return (
    <section aria-labelledby={id} className="grid min-w-0 content-start gap-2">
      <p id={id} className="text-[15px] font-semibold">
        {name}
      </p>
      {typeof tokens === 'string' ? (
        <Waiting
          failed={tokens === 'failed'}
          what={t.ofVocabulary(name, kilobytes)}
          onRetry={onRetry}
        />
      ) : (
        <Cut
          text={text}
          tokens={tokens}
          other={typeof other === 'string' ? undefined : other}
          view={view}
        />
      )}
    </section>
  )
}

type CutProps = {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly other: readonly Token[] | undefined
  readonly view: View
}

function Cut({ text, tokens, other, view }: CutProps) {
  const t = useText(tokensText)
  const all = useMemo(() => pieces(tokens, other), [tokens, other])
  const more = all.length - drawn
  return (
    <>
      <p className="text-[13px] leading-normal text-ink-2 tabular-nums">
        {describeTokens(t, tally(text, tokens), all.filter((piece) => piece.alone).length)}
      </p>
      <ol className="flex flex-wrap gap-1">
        {all.slice(0, drawn).map((piece, index) => (
          // A token's place is all that tells it from its like.
          // oxlint-disable-next-line react/no-array-index-key
          <Chip key={index} piece={piece} odd={index % 2 === 1} view={view} />
        ))}
      </ol>
      {more > 0 && <p className="text-[13px] text-ink-2">{t.more(more)}</p>}
    </>
  )
}
