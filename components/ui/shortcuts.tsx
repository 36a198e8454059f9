'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

const storageKey = 'day-one:single-key-shortcuts'

const withoutLetters = /^(button|checkbox|color|file|image|radio|range|reset|submit)$/

/** Whether letters that are pressed there mean something to it. */
export function isEditable(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !withoutLetters.test(target.type)
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)
}

export function singleKeysAllowed() {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

/** A button, the `?` key and the dialog they open. */
export function ShortcutsButton() {
  const t = useText(site)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey) return
      if (isEditable(event.target) || !singleKeysAllowed()) return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className="underline underline-offset-4 hover:text-ink"
        onClick={() => dialog.current?.showModal()}
      >
        {t.shortcuts}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="shortcuts-title"
        className="w-[min(30rem,calc(100vw-2rem))] rounded-xl border border-line-2 bg-raised p-6 text-sm text-ink shadow-lift"
        closedby="any"
      >
        <h2 id="shortcuts-title" className="mb-4 text-base font-semibold">
          {t.shortcuts}
        </h2>
        <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2.5">
          {t.shortcutList.map(([keys, what]) => (
            <div key={keys} className="contents">
              <dt>
                <kbd className="key">{keys}</kbd>
              </dt>
              <dd className="text-ink-2">{what}</dd>
            </div>
          ))}
        </dl>
        <SingleKeys />
        <form method="dialog" className="mt-5 text-right">
          <button
            type="submit"
            className="rounded-lg border border-line-2 px-4 py-1.5 font-semibold"
          >
            {t.close}
          </button>
        </form>
      </dialog>
    </>
  )
}

const changed = 'day-one:shortcuts'

function subscribe(listener: () => void) {
  addEventListener(changed, listener)
  return () => removeEventListener(changed, listener)
}

/** Speech input and tremor make single keys a nuisance, so they can be switched off. */
function SingleKeys() {
  const t = useText(site)
  const allowed = useSyncExternalStore(subscribe, singleKeysAllowed, () => true)
  const change = (allow: boolean) => {
    try {
      localStorage.setItem(storageKey, allow ? 'on' : 'off')
    } catch {
      // Without storage the choice cannot be kept; the box goes back to what holds.
    }
    dispatchEvent(new Event(changed))
  }
  return (
    <label className="mt-5 flex items-center gap-2 border-t border-line pt-4 text-ink-2">
      <input
        type="checkbox"
        className="accent-accent"
        checked={allowed}
        onChange={(event) => change(event.target.checked)}
      />
      {t.singleKeys}
    </label>
  )
}
