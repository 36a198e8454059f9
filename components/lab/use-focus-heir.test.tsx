// @vitest-environment happy-dom
import { act, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useFocusHeir } from './use-focus-heir'

function Message() {
  const box = useRef<HTMLDivElement>(null)
  useFocusHeir(box, '#heir')
  return (
    <div ref={box}>
      <button type="button" id="inside">
        Close
      </button>
    </div>
  )
}

function Lab({ shown }: { shown: boolean }) {
  return (
    <section data-testid="lab">
      <button type="button" id="heir">
        Heir
      </button>
      <button type="button" id="other">
        Other
      </button>
      {shown && <Message />}
    </section>
  )
}

async function focusAndHide(focused: string): Promise<string | undefined> {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const host = document.body.appendChild(document.createElement('div'))
  const root = createRoot(host)
  await act(async () => root.render(<Lab shown />))
  document.querySelector<HTMLElement>(focused)?.focus()
  await act(async () => root.render(<Lab shown={false} />))
  const id = document.activeElement?.id
  await act(async () => root.unmount())
  host.remove()
  return id
}

it('gives the focus to the heir when it goes away with it', async () => {
  expect(await focusAndHide('#inside')).toBe('heir')
})

it('leaves a focus alone that is elsewhere', async () => {
  expect(await focusAndHide('#other')).toBe('other')
})
