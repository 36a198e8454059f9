import type { Template } from '@huggingface/jinja'
import type { Format } from './chat-template-formats'

export const roles = ['system', 'user', 'assistant'] as const
export type Role = (typeof roles)[number]
export type Message = { readonly role: Role; readonly content: string }

/** Limits of the figure: messages, and UTF-16 units a message. */
export const limits = { messages: 8, content: 2_000 } as const

export type Rendered =
  | { readonly kind: 'prompt'; readonly text: string }
  | { readonly kind: 'error'; readonly message: string }

export type Engine = typeof Template

/** The engine, which is the same package that runs templates in Transformers.js. */
export const loadEngine = async (): Promise<Engine> => (await import('@huggingface/jinja')).Template

type Ask = {
  readonly messages: readonly Message[]
  /** Whether to open the assistant's turn at the end. */
  readonly generate: boolean
}

/** What a tokenizer's `apply_chat_template` would hand to the model, as text. */
export function renderChat(
  Engine: Engine,
  format: Pick<Format, 'source' | 'bos' | 'end'>,
  { messages, generate }: Ask,
): Rendered {
  try {
    const template = new Engine(format.source)
    const text = template.render({
      messages,
      add_generation_prompt: generate,
      bos_token: format.bos,
      eos_token: format.end,
    })
    return { kind: 'prompt', text }
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) }
  }
}

export const firstChat: readonly Message[] = [
  { role: 'system', content: 'You answer in one sentence.' },
  { role: 'user', content: 'What is a token?' },
  { role: 'assistant', content: 'A piece of text with a number.' },
  { role: 'user', content: 'And a byte?' },
]
