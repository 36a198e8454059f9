import { expectShowable } from '@/lib/text/test-fuzz'
import { service } from './test-config-files'

/** Whatever the file holds: findings that an editor can show, in sentences, and a hover that ends. */
export async function expectAnswer(file: string, text: string, schema: string): Promise<void> {
  const settings = { schemas: { [file]: schema } }
  for (const said of await service.diagnose({ [file]: text }, settings)) {
    expectShowable(text, said)
    if (said.code === 'unreadable') throw new Error(said.message)
    if (!/\S[.!?…)`]$/.test(said.message)) throw new Error(`no sentence: ${said.message}`)
  }
  const line = 1 + (text.length % 15)
  await service.hover?.({ [file]: text }, file, { line, column: 5 }, settings)
}
