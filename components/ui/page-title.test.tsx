// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { chooseLanguage } from '@/lib/messages/language'
import { PageTitle } from './page-title'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
document.head.append(document.createElement('title'))
const root = createRoot(document.createElement('div'))
afterEach(() => act(async () => chooseLanguage('en')))

const title = () => document.title

it('names the tab in German, again when the English name is written once more, and in English', async () => {
  await act(async () => chooseLanguage('de'))
  await act(async () => root.render(<PageTitle is="progress" />))
  document.title = 'Your progress · Day One'
  await expect.poll(title).toBe('Dein Fortschritt · Day One')
  document.title = 'Your progress · Day One'
  await expect.poll(title).toBe('Dein Fortschritt · Day One')
  await act(async () => chooseLanguage('en'))
  await expect.poll(title).toBe('Your progress · Day One')
})

it('leaves the name of the next page alone, which may come first', async () => {
  document.title = 'Labs · Day One'
  await act(async () => root.render(<PageTitle is="labs" />))
  document.title = 'Know your streams · Day One'
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(document.title).toBe('Know your streams · Day One')
})
