'use client'

import { useSyncExternalStore } from 'react'
import { site } from '@/lib/messages/site/words'
import { useText } from '@/lib/messages/use-text'

const key = 'day-one:theme'
const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const icons: Record<Theme, string> = {
  system: 'M10 3a7 7 0 1 0 0 14zM10 3a7 7 0 0 1 0 14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  dark: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7z',
}

// Kept here too: where storage is denied, the choice lasts for the visit.
let unsaved: Theme | null = null

function read(): Theme {
  if (unsaved !== null) return unsaved
  try {
    return themes.find((theme) => theme === localStorage.getItem(key)) ?? 'system'
  } catch {
    return 'system'
  }
}

function choose(theme: Theme) {
  try {
    localStorage.setItem(key, theme)
  } catch {
    unsaved = theme
    const dark =
      theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
    document.documentElement.classList.toggle('dark', dark)
    document.documentElement.classList.toggle('light', !dark)
  }
  // theme.js listens, and so does this component.
  dispatchEvent(new Event(key))
}

function subscribe(listener: () => void) {
  addEventListener(key, listener)
  addEventListener('storage', listener)
  return () => {
    removeEventListener(key, listener)
    removeEventListener('storage', listener)
  }
}

/** System, light, dark, system … */
export function ThemeControl() {
  const { themes: words } = useText(site)
  const theme = useSyncExternalStore(subscribe, read, () => 'system' as const)
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  return (
    <button
      type="button"
      onClick={() => choose(next)}
      title={words[theme]}
      className="grid size-9 place-items-center rounded-lg text-ink-2 hover:bg-sunken hover:text-ink"
    >
      <svg viewBox="0 0 20 20" className="size-[18px]" aria-hidden="true">
        <path
          d={icons[theme]}
          fill={theme === 'light' ? 'none' : 'currentColor'}
          fillOpacity={theme === 'system' ? 0 : 1}
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
        {theme === 'system' && <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />}
      </svg>
      <span className="sr-only">{words[theme]}</span>
    </button>
  )
}
