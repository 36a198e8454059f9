/**
 * The site's letters come in two files a face: what nearly every page shows, and what is left of
 * the font, which a browser fetches when a page has one of its characters. In the notation of
 * `unicode-range`.
 */
export const letters = {
  /** ASCII, German, and the punctuation of prose. */
  core: 'U+20-7E, U+A0, U+A7, U+B0, U+B2-B3, U+B7, U+B9, U+C4, U+D6-D7, U+DC, U+DF, U+E4, U+E9, U+F6, U+FC, U+2013-2014, U+2018-2019, U+201C-201E, U+2022, U+2026, U+2039-203A, U+2212',
  rest: 'U+A1-A6, U+A8-AF, U+B1, U+B4-B6, U+B8, U+BA-C3, U+C5-D5, U+D8-DB, U+DD-DE, U+E0-E3, U+E5-E8, U+EA-F5, U+F7-FB, U+FD-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-2012, U+2015-2017, U+201A-201B, U+201F-2021, U+2023-2025, U+2027-2038, U+203B-206F, U+20AC, U+2122, U+2191, U+2193, U+2215',
} as const

/** The characters of a `unicode-range`. */
export function charactersOf(range: string): readonly string[] {
  return range.split(', ').flatMap((part) => {
    const [from = 0, to = from] = part
      .slice(2)
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))
  })
}
