import { readColour } from './colour'
import { languages, readLanguage, type Language } from '@/lib/messages/language'

export const themes = ['light', 'dark', 'auto'] as const
export type Theme = (typeof themes)[number]

/** How a frame is to look and behave, as its address asks. */
export type EmbedOptions = {
  readonly theme?: Theme
  /** `#rrggbb`. */
  readonly accent?: string
  readonly hideBrief: boolean
  /** The file shown first; whether the lab has it is not known here. */
  readonly file?: string
  readonly readonly: boolean
  /** Of buttons and messages; the lab's own text stays as it was written. */
  readonly language?: Language
}

export type OptionProblem = { readonly option: string; readonly message: string }

export const plainOptions: EmbedOptions = { hideBrief: false, readonly: false }

const known = ['theme', 'accent', 'brief', 'file', 'readonly', 'lang']
const yes = new Set(['', '1', 'true', 'yes'])
const no = new Set(['0', 'false', 'no'])

/** Reads the query of an embed. What is wrong in it is told and left out; it never throws. */
export function readOptions(search: string): {
  readonly options: EmbedOptions
  readonly problems: readonly OptionProblem[]
} {
  const query = new URLSearchParams(search)
  const problems: OptionProblem[] = []
  const wrong = (option: string, message: string) => problems.push({ option, message })
  for (const name of new Set(query.keys())) {
    const near = known.find((one) => one === name.toLowerCase())
    if (near && near !== name) wrong(name, `is not an option; write ${near} in lower case`)
  }
  const theme = themes.find((one) => one === query.get('theme'))
  if (query.has('theme') && !theme)
    wrong('theme', `"${shorten(query.get('theme'))}" is none of ${themes.join(', ')}`)
  const accent = query.has('accent') ? readColour(query.get('accent') ?? '') : null
  if (query.has('accent') && !accent)
    wrong('accent', `"${shorten(query.get('accent'))}" is no colour such as 0b5fff or #0b5fff`)
  const brief = query.get('brief')
  if (brief !== null && brief !== 'hide' && brief !== 'show')
    wrong('brief', `"${shorten(brief)}" is neither hide nor show`)
  const readonly = query.get('readonly')
  if (readonly !== null && !yes.has(readonly) && !no.has(readonly))
    wrong('readonly', `"${shorten(readonly)}" is neither 1 nor 0`)
  const file = query.get('file')
  const language = readLanguage(query.get('lang'))
  if (query.has('lang') && !language)
    wrong('lang', `"${shorten(query.get('lang'))}" is none of ${languages.join(', ')}`)
  if (file === '') wrong('file', 'names no file')
  return {
    options: {
      ...(theme ? { theme } : {}),
      ...(accent ? { accent } : {}),
      hideBrief: brief === 'hide',
      ...(file ? { file } : {}),
      readonly: readonly !== null && yes.has(readonly),
      ...(language ? { language } : {}),
    },
    problems,
  }
}

function shorten(text: string | null): string {
  return text === null || text.length <= 40 ? (text ?? '') : `${text.slice(0, 40)}…`
}
