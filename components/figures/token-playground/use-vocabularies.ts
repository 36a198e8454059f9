import { useMemo } from 'react'
import { useOnDemand, type OnDemand } from '@/components/figures/parts/use-on-demand'
import { loadEncode, type Encode, type Token, type VocabularyId } from '@/lib/figures/tokens'

/** A text whose tokens are known without any vocabulary. */
export type First = Readonly<Record<VocabularyId, readonly Token[]>> & { readonly text: string }

export type Tokens = readonly Token[] | 'loading' | 'failed'

const loads: Readonly<Record<VocabularyId, () => Promise<Encode>>> = {
  gpt2: () => loadEncode('gpt2'),
  cl100k: () => loadEncode('cl100k'),
}

/** Both vocabularies, each loaded when a text needs it, and what each makes of the text. */
export function useVocabularies(first: First, text: string) {
  const [gpt2, startGpt2] = useOnDemand(loads.gpt2)
  const [cl100k, startCl100k] = useOnDemand(loads.cl100k)
  const known = text === first.text
  const byGpt2 = useMemo(() => (known ? first.gpt2 : cut(gpt2, text)), [known, first, gpt2, text])
  const byCl100k = useMemo(
    () => (known ? first.cl100k : cut(cl100k, text)),
    [known, first, cl100k, text],
  )
  const need = (...ids: readonly VocabularyId[]) => {
    if (ids.includes('gpt2')) startGpt2()
    if (ids.includes('cl100k')) startCl100k()
  }
  return { tokens: { gpt2: byGpt2, cl100k: byCl100k }, need }
}

function cut(state: OnDemand<Encode>, text: string): Tokens {
  if (state.kind === 'ready') return state.value(text)
  return state.kind === 'failed' ? 'failed' : 'loading'
}
