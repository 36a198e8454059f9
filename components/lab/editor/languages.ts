import { python } from '@codemirror/lang-python'
import { yaml } from '@codemirror/lang-yaml'
import { LanguageSupport, StreamLanguage } from '@codemirror/language'
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile'
import { toml } from '@codemirror/legacy-modes/mode/toml'

/** The language of a file by its name; `null` is plain text. */
export function languageFor(path: string): LanguageSupport | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/\.pyi?$/.test(name)) return python()
  if (/\.ya?ml$/.test(name)) return yaml()
  if (/\.(toml|lock)$/.test(name)) return new LanguageSupport(StreamLanguage.define(toml))
  if (/^dockerfile|\.dockerfile$/.test(name))
    return new LanguageSupport(StreamLanguage.define(dockerFile))
  return null
}
