import { useEffect, useRef, type FormEvent } from 'react'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'
import { useFocusHeir } from './use-focus-heir'

/** Stays while the program goes on and after it. */
export const outputTab = '.lab-tools [role=tab][aria-selected=true]'

type Props = { readonly prompt: string; readonly onAnswer: (line: string) => void }

/** Python's `input()`, in the line of the output where the program waits. */
export function InputPrompt({ prompt, onAnswer }: Props) {
  const t = useText(benchText)
  const field = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => field.current?.focus(), [])
  useFocusHeir(form, outputTab)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const line = field.current?.value ?? ''
    if (field.current) field.current.value = ''
    onAnswer(line)
  }
  return (
    <form
      ref={form}
      onSubmit={onSubmit}
      className="mt-1 flex max-w-xl items-center gap-2 font-sans"
    >
      <input
        ref={field}
        data-testid="lab-input"
        aria-label={prompt.trim() ? t.inputFor(prompt.trim()) : t.input}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        className="h-9 min-w-0 flex-1 rounded-md border border-line-2 bg-raised px-2.5 font-mono text-[13px] pointer-coarse:text-base"
      />
      <button
        type="submit"
        className="h-9 rounded-md border border-line-2 bg-raised px-3 text-[13px] font-semibold hover:bg-sunken"
      >
        {t.enter}
      </button>
    </form>
  )
}
