import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import { emptyProgress } from './schema'
import { markRead, progressStore, saveDraft } from './store'
import { useHydrated, useProgress, useStorageStatus } from './use-progress'

it('keeps the server out of it: nothing is changed, stored or warned about', () => {
  vi.useFakeTimers()
  const warn = vi.spyOn(console, 'warn')
  markRead('repro', true)
  saveDraft('seeding', { 'repro.py': 'x' })
  vi.runAllTimers()
  expect(progressStore.getState()).toBe(emptyProgress)
  expect(progressStore.persist.hasHydrated()).toBe(false)
  expect(warn).not.toHaveBeenCalled()
  vi.useRealTimers()
})

it('renders an empty progress on the server, also with a selector that builds objects', () => {
  function Seen() {
    const { labs } = useProgress((progress) => ({ labs: Object.keys(progress.labs) }))
    return `${labs.length} labs, ${useHydrated() ? 'known' : 'unknown'}, ${useStorageStatus().kind}`
  }
  expect(renderToString(createElement(Seen))).toBe('0 labs, unknown, saved')
})
