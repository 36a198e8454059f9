import { Template } from '@huggingface/jinja'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstChat, loadEngine, renderChat, roles, type Message } from '@/lib/figures/chat-template'
import { formatIds, formats } from '@/lib/figures/chat-template-formats'

const { chatml, headers, inst } = formats
const render = (source: string, messages: readonly Message[] = firstChat) =>
  renderChat(Template, { source, bos: '<s>', end: '</s>' }, { messages, generate: true })
const asked: readonly Message[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: ' Hi ' },
]

describe('renderChat', () => {
  test('writes ChatML', () => {
    expect(renderChat(Template, chatml, { messages: asked, generate: true })).toEqual({
      kind: 'prompt',
      text: '<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\n Hi <|im_end|>\n<|im_start|>assistant\n',
    })
  })

  test('writes headers, and trims as that format does', () => {
    expect(renderChat(Template, headers, { messages: asked, generate: false })).toEqual({
      kind: 'prompt',
      text: '<|begin_of_text|><|start_header_id|>system<|end_header_id|>\n\nBe brief.<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nHi<|eot_id|>',
    })
  })

  test('puts the system message into the first turn where there is no role for it', () => {
    const text =
      '<s>[INST] You answer in one sentence.\n\nWhat is a token? [/INST] A piece of text with a number.</s>[INST] And a byte? [/INST]'
    for (const generate of [true, false])
      expect(renderChat(Template, inst, { messages: firstChat, generate })).toEqual({
        kind: 'prompt',
        text,
      })
  })

  test('carries the template’s own refusal', () => {
    const messages: readonly Message[] = [
      { role: 'user', content: 'a' },
      { role: 'user', content: 'b' },
    ]
    expect(renderChat(Template, inst, { messages, generate: true })).toEqual({
      kind: 'error',
      message: 'Roles must alternate: user, assistant, user, …',
    })
  })

  test('turns a broken template into a message', () => {
    for (const source of [
      '{% for m in messages %}',
      '{{ messages[0].content',
      '{% endfo %}',
      '{{ 1 / }}',
    ]) {
      const answer = render(source)
      expect(answer.kind, source).toBe('error')
      expect(answer.kind === 'error' && answer.message, source).toMatch(/\w/)
    }
  })

  test('never throws, whatever stands in the messages', () => {
    const message = fc.record({
      role: fc.constantFrom(...roles),
      content: fc.string({ unit: 'binary' }),
    })
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), fc.boolean(), (messages, generate) => {
        const kinds = formatIds.map(
          (id) => renderChat(Template, formats[id], { messages, generate }).kind,
        )
        // Only INST has an opinion on the order of roles.
        expect(kinds.slice(0, 2)).toEqual(['prompt', 'prompt'])
        expect(['prompt', 'error']).toContain(kinds[2])
      }),
    )
  })

  test('never throws, whatever stands in the template', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '{{',
            '}}',
            '{%',
            '%}',
            ' messages',
            '[0]',
            ' if',
            ' endif',
            "'",
            '|',
            'trim',
            '-',
            ' +',
            '\n',
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          expect(['prompt', 'error']).toContain(render(parts.join('')).kind)
        },
      ),
    )
  })

  test('renders an empty chat', () => {
    expect(renderChat(Template, chatml, { messages: [], generate: false })).toEqual({
      kind: 'prompt',
      text: '',
    })
    expect(renderChat(Template, inst, { messages: [], generate: true })).toEqual({
      kind: 'prompt',
      text: '<s>',
    })
  })

  test('loads the engine it is tested with', async () => {
    expect(await loadEngine()).toBe(Template)
  })
})
