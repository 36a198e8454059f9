// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, it, vi } from 'vitest'
import { useLinkStop } from './use-link-stop'

const checks = ['one', 'two', 'three']

function Checks() {
  const { stop, list } = useLinkStop()
  return (
    <div {...list}>
      {checks.map((check, index) => (
        <a
          key={check}
          href="#x"
          id={check}
          className="check-link"
          tabIndex={index === stop ? 0 : -1}
        >
          {check}
        </a>
      ))}
    </div>
  )
}

const press = (key: string) =>
  act(async () => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
const stops = () => checks.filter((id) => document.getElementById(id)?.tabIndex === 0)

it('is one stop of Tab that arrows, Home and End move', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const host = document.body.appendChild(document.createElement('div'))
  await act(async () => createRoot(host).render(<Checks />))
  expect(stops()).toEqual(['one'])
  await act(async () => document.getElementById('one')?.focus())
  const walk = { ArrowDown: 'two', End: 'three', ArrowUp: 'two', Home: 'one' }
  for (const [key, id] of Object.entries(walk)) {
    await press(key)
    expect(document.activeElement?.id).toBe(id)
    expect(stops()).toEqual([id])
  }
  await press('ArrowUp')
  expect(document.activeElement?.id).toBe('three')
  await press('x')
  expect(document.activeElement?.id).toBe('three')
})
