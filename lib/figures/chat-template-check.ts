import type { english } from '@/lib/messages/figures/chat-template/en'
import type { Message, Rendered } from './chat-template'
import type { Format } from './chat-template-formats'

export type Stretch = {
  /** UTF-16 units before it. */
  readonly at: number
  readonly text: string
  /** `taught`: the model's own marker; `foreign`: another format's, ordinary text to this model. */
  readonly kind: 'text' | 'taught' | 'foreign'
}

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A prompt in stretches: markers the model knows, markers it does not, and the text between. */
export function stretches(prompt: string, used: Format, model: Format): readonly Stretch[] {
  const all = new Set([...used.markers, ...model.markers])
  const markers = new RegExp(`(${Array.from(all, literally).join('|')})`)
  let at = 0
  return prompt.split(markers).flatMap((text): Stretch[] => {
    const start = at
    at += text.length
    if (text === '') return []
    if (model.markers.includes(text)) return [{ at: start, text, kind: 'taught' }]
    return [{ at: start, text, kind: all.has(text) ? 'foreign' : 'text' }]
  })
}

export type Finding = { readonly kind: 'right' | 'wrong' | 'note'; readonly text: string }

type Situation = {
  readonly rendered: Rendered
  readonly used: Format
  readonly model: Format
  readonly messages: readonly Message[]
  readonly generate: boolean
}

type Words = typeof english

/** What a model tuned on one format makes of a prompt that was written with another, or with its own. */
export function findings(t: Words, situation: Situation): readonly Finding[] {
  const { rendered, used, model, messages } = situation
  if (rendered.kind === 'error') return [wrong(t.refused(rendered.message))]
  if (messages.length === 0) return [wrong(t.noMessage)]
  const planted = plantedIn(t, messages, model)
  const fit = used === model ? [] : mismatch(t, rendered.text, used, model)
  const turn = openTurn(t, situation)
  const bad = [...planted, ...fit, ...turn]
  if (bad.some((finding) => finding.kind === 'wrong')) return bad
  return [{ kind: 'right', text: t.right }, ...bad]
}

const wrong = (text: string): Finding => ({ kind: 'wrong', text })

function mismatch(t: Words, prompt: string, used: Format, model: Format): Finding[] {
  const foreign = stretches(prompt, used, model).filter(({ kind }) => kind === 'foreign')
  const found: Finding[] = []
  if (foreign.length > 0) found.push(wrong(t.foreign(foreign.length, oneOfEach(foreign))))
  if (model.bos !== '' && !prompt.startsWith(model.bos)) found.push(wrong(t.noFirst(model.bos)))
  found.push(wrong(t.otherEnd(model.end, used.name, used.end)))
  return found
}

const oneOfEach = (foreign: readonly Stretch[]) =>
  [...new Set(foreign.map(({ text }) => text))].join(', ')

function openTurn(t: Words, { rendered, used, messages, generate }: Situation): Finding[] {
  if (rendered.kind === 'error') return []
  const last = messages.at(-1)?.role
  const opens = used.source.includes('add_generation_prompt')
  if (last === 'assistant') return generate && opens ? [wrong(t.secondTurn)] : []
  if (!opens) return [{ kind: 'note', text: t.noSwitch(used.markers.at(-1) ?? '') }]
  return generate ? [] : [wrong(t.noTurn)]
}

/** Markers inside a message: once rendered they cannot be told from the template's own. */
function plantedIn(t: Words, messages: readonly Message[], model: Format): Finding[] {
  return messages.flatMap(({ content }, i) => {
    const marker = model.markers.find((marker) => content.includes(marker))
    return marker === undefined ? [] : [wrong(t.planted(i + 1, marker))]
  })
}
