'use client'

import { useRouter } from 'next/navigation'
import { useDeferredValue, useId, useMemo, useState, type KeyboardEvent } from 'react'
import type { Finder } from '@/lib/search/find'
import { rememberSearch } from '@/lib/search/recent'
import { goTo, openInTab } from './go-to'
import { groupsOf } from './groups'
import { NothingTyped } from './nothing-typed'
import { ResultList } from './result-list'
import { SearchField } from './search-field'
import { searchText } from '@/lib/messages/search/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly finder: Finder; readonly close: () => void }

/** Field and results, as a combobox: the focus stays in the field, the keys move the choice. */
export function SearchBody({ finder, close }: Props) {
  const t = useText(searchText)
  const router = useRouter()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const typed = useDeferredValue(query).trim()
  const found = useMemo(() => (typed === '' ? [] : finder.find(typed)), [finder, typed])
  const groups = useMemo(() => groupsOf(found, t.groups), [found, t.groups])
  const shown = groups.flatMap((group) => group.found)
  const active = Math.min(chosen, shown.length - 1)

  const change = (next: string) => {
    setQuery(next)
    setChosen(0)
  }
  const open = (url: string, inTab: boolean) => {
    rememberSearch(query)
    if (inTab) return openInTab(url)
    close()
    goTo(url, router)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const url = shown[active]?.entry.url
    if (step !== undefined && shown.length > 0) {
      event.preventDefault()
      setChosen((active + step + shown.length) % shown.length)
    } else if (event.key === 'Enter' && url !== undefined) {
      event.preventDefault()
      open(url, event.ctrlKey || event.metaKey)
    }
  }
  return (
    <>
      <SearchField
        query={query}
        change={change}
        onKeyDown={onKeyDown}
        listId={listId}
        activeId={shown.length > 0 ? `${listId}-${active}` : undefined}
        close={close}
      />
      <p role="status" className="sr-only">
        {typed !== '' && (found.length > 0 ? t.count(found.length, shown.length) : t.none(typed))}
      </p>
      <ResultList id={listId} groups={groups} active={active} choose={setChosen} open={open} />
      {shown.length === 0 && (
        <NothingTyped typed={typed} suggestions={finder.suggest} search={change} />
      )}
      <p className="search-keys">{t.keys}</p>
    </>
  )
}
