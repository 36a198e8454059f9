import { Prompt } from '@/components/figures/chat-template/prompt'
import type { Message, Rendered } from '@/lib/figures/chat-template'
import { findings, stretches, type Finding } from '@/lib/figures/chat-template-check'
import type { Format } from '@/lib/figures/chat-template-formats'
import { chatText } from '@/lib/messages/figures/chat-template/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly rendered: Rendered
  readonly used: Format
  readonly model: Format
  readonly messages: readonly Message[]
  readonly generate: boolean
}

const tones: Record<Finding['kind'], { readonly box: string; readonly ink: string }> = {
  right: { box: 'bg-pass-soft', ink: 'text-pass' },
  wrong: { box: 'bg-care-soft', ink: 'text-care' },
  note: { box: 'bg-sunken', ink: 'text-ink' },
}

/** The prompt, or the template's error, and what the model would make of it. */
export function Outcome(props: Props) {
  const t = useText(chatText)
  const { rendered, used, model } = props
  return (
    <>
      {rendered.kind === 'error' ? (
        <p className="rounded-md bg-fail-soft px-3 py-2 text-[13px] leading-normal">
          <b className="font-semibold text-fail">{t.raised}</b>
          <code lang="en" className="mt-1 block font-mono break-words">
            {rendered.message}
          </code>
        </p>
      ) : (
        <Prompt parts={stretches(rendered.text, used, model)} />
      )}
      <div role="status">
        <ul className="grid gap-2">
          {findings(t, props).map(({ kind, text }) => (
            <li
              key={text}
              className={`rounded-md px-3 py-2 text-[13px] leading-normal break-words ${tones[kind].box}`}
            >
              <b className={`font-semibold ${tones[kind].ink}`}>{t.tones[kind]}</b> {text}
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
