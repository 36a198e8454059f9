import { useEffect, useRef, type KeyboardEvent } from 'react'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly query: string
  readonly change: (query: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly listId: string
  readonly activeId: string | undefined
  readonly close: () => void
}

export function SearchField({ query, change, onKeyDown, listId, activeId, close }: Props) {
  const t = useText(searchText)
  const input = useRef<HTMLInputElement>(null)
  // It may arrive after the dialog was opened, whose first focus then went elsewhere.
  useEffect(() => input.current?.focus(), [])
  return (
    <div className="flex items-center gap-2 border-b border-line p-2">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t.title}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        placeholder={t.placeholder}
        value={query}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-w-0 flex-1 rounded-md bg-transparent px-2 py-1.5 text-base placeholder:text-ink-3"
      />
      <button type="button" className="button" onClick={close}>
        {t.close}
      </button>
    </div>
  )
}
