import { contrast, toHex, toOklch } from './colour'

/** What text in the accent stands on, besides its own soft ground: from tokens.css. */
const grounds = { light: '#f5f3ef', dark: '#181d24' } as const
const readable = 4.5

export type AccentTokens = {
  readonly accent: string
  readonly accentSoft: string
  readonly onAccent: string
}

export type Accent = {
  readonly light: AccentTokens
  readonly dark: AccentTokens
  /** Whether the colour had to be made darker or lighter to be read. */
  readonly changed: { readonly light: boolean; readonly dark: boolean }
}

/**
 * The tokens of both themes for a colour an embedder asks for. The hue stays; the lightness moves
 * as far as text in it needs to stand out from every ground of that theme.
 */
export function accentFor(hex: string): Accent {
  const light = tokensFor(hex, 'light')
  const dark = tokensFor(hex, 'dark')
  return {
    light,
    dark,
    changed: { light: light.accent !== hex, dark: dark.accent !== hex },
  }
}

function tokensFor(hex: string, theme: 'light' | 'dark'): AccentTokens {
  const asked = toOklch(hex)
  const soft = theme === 'light' ? { l: 0.95, c: 0.025 } : { l: 0.29, c: 0.045 }
  const accentSoft = toHex({ l: soft.l, c: Math.min(asked.c, soft.c), h: asked.h })
  const stands = (accent: string) =>
    [grounds[theme], accentSoft].every((ground) => contrast(accent, ground) >= readable)
  const step = theme === 'light' ? -0.005 : 0.005
  let accent = hex
  // 200 steps lead from one end to the other, where black and white are readable.
  for (let count = 1; !stands(accent) && count <= 200; count += 1)
    accent = toHex({ ...asked, l: asked.l + count * step })
  return { accent, accentSoft, onAccent: inkOn(accent) }
}

function inkOn(accent: string): string {
  const [white, black] = ['#ffffff', '#10131a']
  return contrast(accent, white) >= contrast(accent, black) ? white : black
}

/** As custom properties, for both themes at once. */
export function accentStyle({ light, dark }: Accent): Readonly<Record<string, string>> {
  return {
    '--accent': `light-dark(${light.accent}, ${dark.accent})`,
    '--accent-soft': `light-dark(${light.accentSoft}, ${dark.accentSoft})`,
    '--on-accent': `light-dark(${light.onAccent}, ${dark.onAccent})`,
  }
}
