import { Playground } from '@/components/figures/token-playground/playground'
import { loadEncode } from '@/lib/figures/tokens'
import { examples } from '@/lib/figures/tokens-examples'

/** Text in, tokens out. The first example is encoded here, at build; no vocabulary is sent for it. */
export async function TokenPlayground() {
  const [gpt2, cl100k] = await Promise.all([loadEncode('gpt2'), loadEncode('cl100k')])
  const { text } = examples[0]
  return <Playground first={{ text, gpt2: gpt2(text), cl100k: cl100k(text) }} />
}
