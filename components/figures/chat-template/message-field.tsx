import { useId, useState } from 'react'
import { limits, roles, type Message } from '@/lib/figures/chat-template'
import { bounded } from '@/lib/figures/tokens-text'
import { chatText } from '@/lib/messages/figures/chat-template/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly number: number
  readonly message: Message
  readonly onChange: (message: Message) => void
  readonly onRemove: () => void
}

export function MessageField({ number, message, onChange, onRemove }: Props) {
  const t = useText(chatText)
  const id = useId()
  const [dropped, setDropped] = useState(0)
  const write = (written: string) => {
    const kept = bounded(written, limits.content)
    setDropped(kept.dropped)
    onChange({ ...message, content: kept.text })
  }
  return (
    <div className="min-w-0">
      <div className="mb-1 flex items-center gap-2 text-[13px]">
        <select
          aria-label={t.role(number)}
          value={message.role}
          onChange={(event) =>
            onChange({
              ...message,
              role: roles.find((role) => role === event.target.value) ?? 'user',
            })
          }
          className="h-8 rounded-md border border-line-2 bg-paper px-1.5 font-medium"
        >
          {roles.map((role) => (
            <option key={role}>{role}</option>
          ))}
        </select>
        <button
          type="button"
          aria-label={t.removeOne(number)}
          onClick={onRemove}
          className="ml-auto min-h-8 px-1 text-ink-2 underline underline-offset-4"
        >
          {t.remove}
        </button>
      </div>
      <textarea
        aria-label={t.message(number)}
        aria-describedby={dropped > 0 ? `${id}-cut` : undefined}
        rows={Math.min(6, Math.max(1, message.content.split('\n').length))}
        value={message.content}
        spellCheck={false}
        onChange={(event) => write(event.target.value)}
        className="block w-full resize-y rounded-lg border border-line-2 bg-paper px-3 py-1.5 text-base leading-normal sm:text-[14px]"
      />
      {dropped > 0 && (
        <p id={`${id}-cut`} role="status" className="mt-1 text-[13px] text-care">
          {t.kept(limits.content)}
        </p>
      )}
    </div>
  )
}
