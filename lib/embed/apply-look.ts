import { accentFor, accentStyle } from './accent'
import { readColour } from './colour'
import type { Theme } from './options'

/** Puts an accent over the page's own; says so in the console when it had to change to be read. */
export function applyAccent(text: string): void {
  const colour = readColour(text)
  if (!colour) return
  const accent = accentFor(colour)
  for (const [name, value] of Object.entries(accentStyle(accent)))
    document.documentElement.style.setProperty(name, value)
  for (const theme of ['light', 'dark'] as const) {
    if (accent.changed[theme])
      console.info(
        `Day One embed: accent ${colour} would be hard to read in the ${theme} theme; ${accent[theme].accent} is used there.`,
      )
  }
}

/** public/theme.js reads what is asked for, and listens. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.asked = theme
  dispatchEvent(new Event('day-one:theme'))
}
