import { decimals } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

const number = decimals(tags.en)

/** A chat, the template it is put through, and what a model makes of the text. */
export const english = {
  used: 'Template used',
  tuned: 'Format the model was tuned on',
  like: {
    chatml: 'as Qwen and many others use it',
    headers: 'in the manner of Llama 3',
    inst: 'in the manner of early Mistral models',
  },
  engine: 'the template engine (15 KB)',
  messages: 'Messages',
  message: (n: number) => `Message ${n}`,
  role: (n: number) => `Role of message ${n}`,
  remove: 'Remove',
  removeOne: (n: number) => `Remove message ${n}`,
  kept: (units: number) => `Kept: the first ${number(units)} code units (UTF-16).`,
  add: 'Add a message',
  forge: 'Let a user forge a turn',
  raised: 'The template raised an error',
  prompt: 'The prompt, as text',
  legend:
    '<taught>Bold</taught>: a marker this model was tuned on. <foreign>Dashed</foreign>: another format’s, plain text to it.',
  source: (format: string) => `The ${format} template, in Jinja`,
  sourceOf: (format: string) => `The ${format} template`,
  tones: { right: 'Fits.', wrong: 'Goes wrong.', note: 'Note.' },
  right: 'The prompt looks as the model was taught.',
  refused: (message: string) => `The template refused: “${message}”. No prompt, no answer.`,
  noMessage: 'There is no message to answer.',
  foreign: (n: number, markers: string) =>
    `${n === 1 ? '1 marker is' : `${n} markers are`} ordinary text to this model: it was never tuned on ${markers}.`,
  noFirst: (token: string) => `Its first token, ${token}, is missing.`,
  otherEnd: (end: string, format: string, waits: string) =>
    `It was taught to end an answer with ${end}; whoever serves it with the ${format} format waits for ${waits}. The answer may run on to the length limit.`,
  secondTurn: 'The last message is already the assistant’s; a second turn is opened behind it.',
  noSwitch: (marker: string) =>
    `This template has no generation prompt: the switch changes nothing, since ${marker} already hands over to the assistant.`,
  noTurn: 'No turn is opened for the assistant. The model may well write the next user message.',
  planted: (n: number, marker: string) =>
    `Message ${n} itself contains ${marker}. In the finished text nothing tells it from the template’s own, so a user can end a turn and start another role’s.`,
}
