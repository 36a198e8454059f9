'use client'

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { loadSearch, type Search } from './load-search'
import { SearchFailed } from './search-failed'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'
import { onMac, useSearchKeys } from './use-search-keys'

type Loading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly search: Search }

const never = () => () => {}

/** The button in the header and the dialog it opens; what fills the dialog is loaded then. */
export function SearchButton({ url }: { readonly url: string }) {
  const t = useText(searchText)
  const dialog = useRef<HTMLDialogElement>(null)
  const [loading, setLoading] = useState<Loading>({ kind: 'idle' })
  const [visit, setVisit] = useState(0)
  const mac = useSyncExternalStore(never, onMac, () => false)

  const load = useCallback(() => {
    setLoading((now) => (now.kind === 'ready' ? now : { kind: 'loading' }))
    loadSearch(url).then(
      (search) => setLoading({ kind: 'ready', search }),
      () => setLoading({ kind: 'failed' }),
    )
  }, [url])
  const open = useCallback(() => {
    if (dialog.current?.open) return
    setVisit((count) => count + 1)
    dialog.current?.showModal()
    load()
  }, [load])
  const close = useCallback(() => dialog.current?.close(), [])
  useSearchKeys(open)
  useEffect(() => {
    const element = dialog.current
    // A press beside the dialog arrives at the dialog itself.
    const onPress = (event: MouseEvent) => {
      if (event.target === element) close()
    }
    element?.addEventListener('mousedown', onPress)
    return () => element?.removeEventListener('mousedown', onPress)
  }, [close])

  return (
    <>
      <button
        type="button"
        onClick={open}
        className="search-button"
        aria-keyshortcuts="Control+K Meta+K"
      >
        <SearchIcon />
        <span className="sr-only">{t.search}</span>
        <kbd className="key" aria-hidden="true">
          {mac ? t.macKeys : t.openKeys}
        </kbd>
      </button>
      <dialog ref={dialog} aria-label={t.title} className="search-dialog">
        {loading.kind === 'ready' ? (
          <loading.search.Body key={visit} finder={loading.search.finder} close={close} />
        ) : (
          <SearchFailed failed={loading.kind === 'failed'} retry={load} close={close} />
        )}
      </dialog>
    </>
  )
}

const SearchIcon = () => (
  <svg viewBox="0 0 20 20" className="size-[18px]" aria-hidden="true">
    <path
      d="M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
    />
  </svg>
)
