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

/** What a model tuned on one format makes of a prompt that was written with another, or with its own. */
export function findings(situation: Situation): readonly Finding[] {
  const { rendered, used, model, messages } = situation
  if (rendered.kind === 'error')
    return [wrong(`The template refused: “${rendered.message}”. No prompt, no answer.`)]
  if (messages.length === 0) return [wrong('There is no message to answer.')]
  const planted = plantedIn(messages, model)
  const fit = used === model ? [] : mismatch(rendered.text, used, model)
  const turn = openTurn(situation)
  const bad = [...planted, ...fit, ...turn]
  if (bad.some((finding) => finding.kind === 'wrong')) return bad
  return [{ kind: 'right', text: 'The prompt looks as the model was taught.' }, ...bad]
}

const wrong = (text: string): Finding => ({ kind: 'wrong', text })

function mismatch(prompt: string, used: Format, model: Format): Finding[] {
  const foreign = stretches(prompt, used, model).filter(({ kind }) => kind === 'foreign')
  const found: Finding[] = []
  if (foreign.length > 0)
    found.push(
      wrong(
        `${foreign.length === 1 ? '1 marker is' : `${foreign.length} markers are`} ordinary text to this model: it was never tuned on ${oneOfEach(foreign)}.`,
      ),
    )
  if (model.bos !== '' && !prompt.startsWith(model.bos))
    found.push(wrong(`Its first token, ${model.bos}, is missing.`))
  found.push(
    wrong(
      `It was taught to end an answer with ${model.end}; whoever serves it with the ${used.name} format waits for ${used.end}. The answer may run on to the length limit.`,
    ),
  )
  return found
}

const oneOfEach = (foreign: readonly Stretch[]) =>
  [...new Set(foreign.map(({ text }) => text))].join(', ')

function openTurn({ rendered, used, messages, generate }: Situation): Finding[] {
  if (rendered.kind === 'error') return []
  const last = messages.at(-1)?.role
  const opens = used.source.includes('add_generation_prompt')
  if (last === 'assistant' && generate && opens)
    return [
      wrong('The last message is already the assistant’s; a second turn is opened behind it.'),
    ]
  if (last === 'assistant') return []
  if (!opens)
    return [
      {
        kind: 'note',
        text: `This template has no generation prompt: the switch changes nothing, since ${used.markers.at(-1)} already hands over to the assistant.`,
      },
    ]
  if (!generate)
    return [
      wrong('No turn is opened for the assistant. The model may well write the next user message.'),
    ]
  return []
}

/** Markers inside a message: once rendered they cannot be told from the template's own. */
function plantedIn(messages: readonly Message[], model: Format): Finding[] {
  return messages.flatMap(({ content }, i) => {
    const marker = model.markers.find((marker) => content.includes(marker))
    if (marker === undefined) return []
    return [
      wrong(
        `Message ${i + 1} itself contains ${marker}. In the finished text nothing tells it from the template’s own, so a user can end a turn and start another role’s.`,
      ),
    ]
  })
}
