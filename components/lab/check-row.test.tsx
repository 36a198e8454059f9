// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CheckResult } from '@/lib/grading/report'
import { CheckDetails } from './check-details'
import { CheckRow } from './check-row'
import type { OpenLab } from './open-lab'

const lab = { parts: { CheckDetails } } as unknown as OpenLab
const check = { id: 'sum', title: 'It adds' }
const failed: CheckResult = { ...check, state: 'failed', message: 'It is one off.', ms: 3 }
const passed: CheckResult = { ...check, state: 'passed', message: '', ms: 2 }

let root = createRoot(document.createElement('div'))
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  const lab = document.body.appendChild(document.createElement('section'))
  const button = lab.appendChild(document.createElement('button'))
  lab.dataset['testid'] = 'lab'
  button.dataset['testid'] = 'lab-check'
  root = createRoot(lab.appendChild(document.createElement('ol')))
})
afterEach(async () => {
  await act(async () => root.unmount())
  document.body.replaceChildren()
})

const draw = (result: CheckResult | null, awaited: boolean, steppable = result !== null) =>
  act(async () =>
    root.render(
      <CheckRow
        check={check}
        result={result}
        asking={awaited}
        awaited={awaited}
        steppable={steppable}
        lab={lab}
        anchor={undefined}
        href={null}
        linked={false}
        stop={false}
        act={() => {}}
      />,
    ),
  )
const row = () => document.querySelector('li')
const reason = () => row()?.querySelector('div')

it('keeps the reason of the last time, out of reach, while it is asked again', async () => {
  await draw(failed, false)
  expect(reason()?.textContent).toBe('It is one off.Step through')
  expect(reason()?.inert).toBe(false)
  await draw(null, true)
  expect(row()?.dataset['state']).toBe('pending')
  expect(reason()?.textContent).toBe('It is one off.Step through')
  expect(reason()?.inert).toBe(true)
  await draw(passed, false)
  expect(reason()).toBeNull()
})

it('forgets the reason when the lab is reset', async () => {
  await draw(failed, false)
  await draw(null, false)
  expect(reason()).toBeNull()
  await draw(null, true)
  expect(reason()).toBeNull()
})

it('gives the focus to the button when its reason gets out of reach', async () => {
  await draw(failed, false)
  row()?.querySelector('button')?.focus()
  expect(document.activeElement?.textContent).toBe('Step through')
  await draw(null, true)
  expect((document.activeElement as HTMLElement).dataset['testid']).toBe('lab-check')
})
