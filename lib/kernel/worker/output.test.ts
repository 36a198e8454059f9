import { describe, expect, it } from 'vitest'
import type { OutputChunk } from '../outcome'
import { OutputBuffer, outputLimit } from './output'

function buffer() {
  const sent: OutputChunk[] = []
  let cut = false
  const output = new OutputBuffer((chunks, truncated) => {
    sent.push(...chunks)
    cut = truncated
  })
  return { output, sent, truncated: () => cut }
}

const text = (chunks: readonly OutputChunk[]) => chunks.map((chunk) => chunk.text).join('')

describe('an output buffer', () => {
  it('joins neighbours of one stream and keeps the order of streams', () => {
    const { output, sent } = buffer()
    output.flush()
    for (const [stream, part] of [
      ['stdout', 'a'],
      ['stdout', 'b'],
      ['stderr', 'c'],
      ['stdout', 'd'],
    ] as const) {
      output.write(stream, part)
    }
    output.flush()
    expect(text(sent)).toBe('abcd')
    expect(sent.map((chunk) => chunk.stream)).toContain('stderr')
  })

  it('sends a flood in few messages', () => {
    let messages = 0
    const output = new OutputBuffer(() => (messages += 1))
    for (let line = 0; line < 10_000; line += 1) output.write('stdout', 'x\n')
    output.flush()
    expect(messages).toBeLessThan(100)
  })

  it('stops at the cap and says so, to the writer and to the page', () => {
    const { output, sent, truncated } = buffer()
    expect(output.write('stdout', 'x'.repeat(outputLimit))).toBe(true)
    expect(output.write('stdout', 'y')).toBe(false)
    output.flush()
    expect(text(sent)).toHaveLength(outputLimit)
    expect(truncated()).toBe(true)
  })
})
