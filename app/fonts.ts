import localFont from 'next/font/local'

// Cut by scripts/build-fonts.ts. The rest of each face stands before it in app/styles/tokens.css, and
// is fetched for the letters of its range, which is that of lib/site/letters.ts (its test compares:
// Next reads this file without running it). The first screen needs the upright serif and the sans;
// the others load where they are used, in one weight: half the bytes of their variable files.
const serif = localFont({
  src: '../.cache/fonts/serif-core.woff2',
  weight: '400 700',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
})

const serifRest = localFont({
  src: '../.cache/fonts/serif-rest.woff2',
  weight: '400 700',
  variable: '--font-source-serif-rest',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A6, U+A8-AF, U+B1, U+B4-B6, U+B8, U+BA-C3, U+C5-D5, U+D8-DB, U+DD-DE, U+E0-E3, U+E5-E8, U+EA-F5, U+F7-FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-2012, U+2015-2017, U+201A-201B, U+201F-2021, U+2023-2025, U+2027-2038, U+203B-206F, U+20AC, U+2122, U+2191, U+2193, U+2215',
    },
  ],
})

const serifItalic = localFont({
  src: '../.cache/fonts/serif-italic-core.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-source-serif-italic',
  adjustFontFallback: 'Times New Roman',
  preload: false,
})

const serifItalicRest = localFont({
  src: '../.cache/fonts/serif-italic-rest.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-source-serif-italic-rest',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A6, U+A8-AF, U+B1, U+B4-B6, U+B8, U+BA-C3, U+C5-D5, U+D8-DB, U+DD-DE, U+E0-E3, U+E5-E8, U+EA-F5, U+F7-FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-2012, U+2015-2017, U+201A-201B, U+201F-2021, U+2023-2025, U+2027-2038, U+203B-206F, U+20AC, U+2122, U+2191, U+2193, U+2215',
    },
  ],
})

const sans = localFont({
  src: '../.cache/fonts/sans-core.woff2',
  weight: '400 700',
  variable: '--font-instrument-sans',
  adjustFontFallback: 'Arial',
})

const sansRest = localFont({
  src: '../.cache/fonts/sans-rest.woff2',
  weight: '400 700',
  variable: '--font-instrument-sans-rest',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A6, U+A8-AF, U+B1, U+B4-B6, U+B8, U+BA-C3, U+C5-D5, U+D8-DB, U+DD-DE, U+E0-E3, U+E5-E8, U+EA-F5, U+F7-FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-2012, U+2015-2017, U+201A-201B, U+201F-2021, U+2023-2025, U+2027-2038, U+203B-206F, U+20AC, U+2122, U+2191, U+2193, U+2215',
    },
  ],
})

const mono = localFont({
  src: '../.cache/fonts/mono-core.woff2',
  weight: '400',
  variable: '--font-jetbrains-mono',
  adjustFontFallback: false,
  fallback: ['ui-monospace', 'Menlo', 'Consolas', 'monospace'],
  preload: false,
})

const monoRest = localFont({
  src: '../.cache/fonts/mono-rest.woff2',
  weight: '400',
  variable: '--font-jetbrains-mono-rest',
  adjustFontFallback: false,
  preload: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+A1-A6, U+A8-AF, U+B1, U+B4-B6, U+B8, U+BA-C3, U+C5-D5, U+D8-DB, U+DD-DE, U+E0-E3, U+E5-E8, U+EA-F5, U+F7-FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-2012, U+2015-2017, U+201A-201B, U+201F-2021, U+2023-2025, U+2027-2038, U+203B-206F, U+20AC, U+2122, U+2191, U+2193, U+2215',
    },
  ],
})

export const fontVariables = [
  serif,
  serifRest,
  serifItalic,
  serifItalicRest,
  sans,
  sansRest,
  mono,
  monoRest,
]
  .map((font) => font.variable)
  .join(' ')
