import type { RawBytePairRanks } from 'gpt-tokenizer/BytePairEncodingCore'

/** The two public vocabularies; `kilobytes` is the download, compressed; `pieces` leaves special tokens out. */
export const vocabularies = {
  gpt2: { name: 'GPT-2', pieces: 50256, kilobytes: 204 },
  cl100k: { name: 'cl100k_base', pieces: 100256, kilobytes: 440 },
} as const
export type VocabularyId = keyof typeof vocabularies

export type Token = {
  readonly id: number
  readonly bytes: readonly number[]
  /** null: the bytes are no text by themselves, only part of a character. */
  readonly text: string | null
}
export type Encode = (text: string) => readonly Token[]

const kept = new Map<VocabularyId, Promise<Encode>>()

/** Loads a vocabulary once. A failure is not kept: the next call tries again. */
export function loadEncode(id: VocabularyId): Promise<Encode> {
  const known = kept.get(id)
  if (known) return known
  const loading = load(id)
  kept.set(id, loading)
  loading.catch(() => kept.delete(id))
  return loading
}

async function load(id: VocabularyId): Promise<Encode> {
  const [{ BytePairEncodingCore }, params, ranks] = await Promise.all([
    import('gpt-tokenizer/BytePairEncodingCore'),
    loadParams(id),
    loadRanks(id),
  ])
  const core = new BytePairEncodingCore(params(ranks))
  const encoder = new TextEncoder()
  // No special token is allowed: `<|endoftext|>` in a text is nine ordinary characters and more.
  return (text) =>
    core.encodeNative(text).map((id) => {
      const piece = ranks[id] ?? ''
      return typeof piece === 'string'
        ? { id, bytes: Array.from(encoder.encode(piece)), text: piece }
        : { id, bytes: piece, text: null }
    })
}

async function loadRanks(id: VocabularyId): Promise<RawBytePairRanks> {
  if (id === 'gpt2') return (await import('gpt-tokenizer/bpeRanks/r50k_base')).default
  return (await import('gpt-tokenizer/bpeRanks/cl100k_base')).default
}

async function loadParams(id: VocabularyId) {
  if (id === 'gpt2') return (await import('gpt-tokenizer/encodingParams/r50k_base')).R50KBase
  return (await import('gpt-tokenizer/encodingParams/cl100k_base')).Cl100KBase
}
