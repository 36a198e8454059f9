import localFont from 'next/font/local'

// Cut by scripts/build-fonts.ts. Ranges are those of lib/site/letters.ts, which its test compares:
// Next reads them here without running anything. The first screen needs the upright serif and the
// sans; the others load where they are used, in one weight: half the bytes of their variable files.
const serif = localFont({
  src: '../.cache/fonts/serif-core.woff2',
  weight: '400 700',
  variable: '--font-source-serif',
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-7E, U+A0, U+A7, U+B0, U+B2-B3, U+B7, U+B9, U+C4, U+D6-D7, U+DC, U+DF, U+E4, U+E9, U+F6, U+FC, U+2013-2014, U+2018-2019, U+201C-201E, U+2022, U+2026, U+2039-203A, U+2212',
    },
  ],
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
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-7E, U+A0, U+A7, U+B0, U+B2-B3, U+B7, U+B9, U+C4, U+D6-D7, U+DC, U+DF, U+E4, U+E9, U+F6, U+FC, U+2013-2014, U+2018-2019, U+201C-201E, U+2022, U+2026, U+2039-203A, U+2212',
    },
  ],
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
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-7E, U+A0, U+A7, U+B0, U+B2-B3, U+B7, U+B9, U+C4, U+D6-D7, U+DC, U+DF, U+E4, U+E9, U+F6, U+FC, U+2013-2014, U+2018-2019, U+201C-201E, U+2022, U+2026, U+2039-203A, U+2212',
    },
  ],
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
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+20-7E, U+A0, U+A7, U+B0, U+B2-B3, U+B7, U+B9, U+C4, U+D6-D7, U+DC, U+DF, U+E4, U+E9, U+F6, U+FC, U+2013-2014, U+2018-2019, U+201C-201E, U+2022, U+2026, U+2039-203A, U+2212',
    },
  ],
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
