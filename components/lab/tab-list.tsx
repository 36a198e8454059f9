import type { KeyboardEvent, ReactNode } from 'react'

type Tab<Id extends string> = { readonly id: Id; readonly label: ReactNode }

type Props<Id extends string> = {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** Prefix of the tabs' ids. */
  readonly idPrefix: string
  /** The id of what a tab controls. */
  readonly panelOf: (id: Id) => string
  readonly tabClass: string
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

/** Tabs with arrow keys, Home and End; one of them is in the tab order. */
export function TabList<Id extends string>(props: Props<Id>) {
  const { label, tabs, selected, onSelect, idPrefix, panelOf, tabClass } = props

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const here = tabs.findIndex((tab) => tab.id === selected)
    const step = steps[event.key]
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : step && (here + step + tabs.length) % tabs.length
    const next = to === undefined ? undefined : tabs[to]
    if (!next) return
    event.preventDefault()
    onSelect(next.id)
    event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')[tabs.indexOf(next)]?.focus()
  }

  return (
    <div
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
      className="flex min-w-0 gap-1 overflow-x-auto"
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${idPrefix}-${tab.id}`}
          aria-selected={tab.id === selected}
          aria-controls={panelOf(tab.id)}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
          className={`shrink-0 whitespace-nowrap -outline-offset-2 ${tabClass}`}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}
