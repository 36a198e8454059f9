import type { Rule } from '../finding'
import type { Step } from '../recipe'

const namesSecret =
  /(^|_)(TOKEN|PASSWORD|PASSWD|SECRET|SECRETS|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY|CREDENTIALS?)$/i

/** Special tokens of a tokenizer are no secrets. */
const harmless = /(^|_)(BOS|CLS|EOS|MASK|PAD|SEP|UNK|STOP|START|END|IMAGE|NEXT)_TOKEN$/i

/** ENV lies in the image and ARG in its history: both can be read by whoever has the image. */
export const secrets: Rule = ({ stages, head }) =>
  [...head, ...stages.flatMap((stage) => stage.steps)]
    .filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG')
    .flatMap((step) =>
      namesOf(step)
        .filter(({ name }) => namesSecret.test(name) && !harmless.test(name))
        .map(({ name, from }) => ({
          code: 'secret-in-image',
          severity: 'warning',
          message: `\`${name}\` in ${step.keyword} stays readable in the image. Use \`RUN --mount=type=secret,id=${name.toLowerCase()}\` during the build, or give it to the running container.`,
          from,
          to: from + name.length,
        })),
    )

function namesOf({ keyword, words }: Step): readonly { name: string; from: number }[] {
  // `ENV NAME value` is the old way to write one.
  const old = keyword === 'ENV' && !(words[0]?.text ?? '').includes('=')
  return words
    .slice(0, old ? 1 : words.length)
    .map(({ text, from }) => ({ name: text.split('=')[0] ?? '', from }))
}
