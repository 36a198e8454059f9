'use client'

import { useDeferredValue, useState } from 'react'
import { Choice } from '@/components/figures/parts/choice'
import { ExampleRow } from '@/components/figures/token-playground/example-row'
import { TextField } from '@/components/figures/token-playground/text-field'
import { TokenPanel, type View } from '@/components/figures/token-playground/token-panel'
import { useVocabularies, type First } from '@/components/figures/token-playground/use-vocabularies'
import { vocabularies, type VocabularyId } from '@/lib/figures/tokens'
import { examples } from '@/lib/figures/tokens-examples'
import { bounded, wellFormed } from '@/lib/figures/tokens-text'
import { tokensText } from '@/lib/messages/figures/token-playground/words'
import { useText } from '@/lib/messages/use-text'

type Shown = 'both' | VocabularyId

const idsOf = (shown: Shown): readonly VocabularyId[] =>
  shown === 'both' ? ['gpt2', 'cl100k'] : [shown]

/** One text, cut by two vocabularies. */
export function PlaygroundLive({ first }: { readonly first: First }) {
  const t = useText(tokensText)
  const [written, setWritten] = useState({ text: first.text, dropped: 0 })
  const [shown, setShown] = useState<Shown>('both')
  const [view, setView] = useState<View>('text')
  // Typing stays quick while thousands of chips are drawn.
  const { text, replaced } = wellFormed(useDeferredValue(written.text))
  const ids = idsOf(shown)
  const { tokens, need } = useVocabularies(first, text)

  const write = (next: string) => {
    const kept = bounded(next)
    setWritten(kept)
    if (kept.text !== first.text) need(...ids)
  }
  const show = (next: Shown) => {
    setShown(next)
    if (written.text !== first.text) need(...idsOf(next))
  }
  const example = examples.find((example) => example.text === written.text)
  return (
    <div className="grid min-w-0 gap-5" lang={t.lang}>
      <TextField
        text={written.text}
        dropped={written.dropped}
        replaced={replaced}
        onWrite={write}
      />
      <ExampleRow chosen={example?.id} onChoose={write} />
      {example && <p className="text-[15px] leading-normal">{t.looks[example.id]}</p>}
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <Choice
          label={t.vocabulary}
          options={[
            { id: 'both', name: t.both },
            { id: 'gpt2', name: vocabularies.gpt2.name },
            { id: 'cl100k', name: vocabularies.cl100k.name },
          ]}
          chosen={shown}
          onChoose={show}
        />
        <Choice
          label={t.inBox}
          options={[
            { id: 'text', name: t.views.text },
            { id: 'bytes', name: t.views.bytes },
          ]}
          chosen={view}
          onChoose={setView}
        />
      </div>
      <div className={`grid gap-x-6 gap-y-5 ${shown === 'both' ? 'md:grid-cols-2' : ''}`}>
        {ids.map((id) => (
          <TokenPanel
            key={id}
            name={vocabularies[id].name}
            kilobytes={vocabularies[id].kilobytes}
            text={text}
            tokens={tokens[id]}
            other={shown === 'both' ? tokens[id === 'gpt2' ? 'cl100k' : 'gpt2'] : undefined}
            view={view}
            onRetry={() => need(id)}
          />
        ))}
      </div>
    </div>
  )
}
