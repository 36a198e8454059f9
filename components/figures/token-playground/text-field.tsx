import { useId } from 'react'
import { longest } from '@/lib/figures/tokens-text'
import { tokensText } from '@/lib/messages/figures/token-playground/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly text: string
  readonly dropped: number
  readonly replaced: number
  readonly onWrite: (text: string) => void
}

export function TextField({ text, dropped, replaced, onWrite }: Props) {
  const t = useText(tokensText)
  const id = useId()
  const notes = [
    dropped > 0 && t.kept(longest, dropped),
    replaced > 0 && t.halves(replaced),
  ].filter((note) => note !== false)
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[13px] font-medium text-ink-2">
        {t.text}
      </label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(2, text.split('\n').length))}
        value={text}
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        placeholder={t.type}
        aria-describedby={`${id}-notes`}
        onChange={(event) => onWrite(event.target.value)}
        className="block w-full resize-y rounded-lg border border-line-2 bg-paper px-3 py-2 font-mono text-base leading-relaxed placeholder:text-ink-3 sm:text-[13px]"
      />
      <div id={`${id}-notes`} role="status" className="text-[13px] text-care empty:hidden">
        {notes.map((note) => (
          <p key={note} className="mt-1">
            {note}
          </p>
        ))}
      </div>
    </div>
  )
}
