import type { SieveId } from '@/lib/figures/bug-sieves-cards'

export const names: Readonly<Record<SieveId, string>> = {
  ruff: 'Ruff',
  types: 'Type checker',
  shapes: 'Shape contract',
  test: 'Unit test',
}

/** The same in a sentence. */
export const inText: Readonly<Record<SieveId, string>> = {
  ruff: 'Ruff',
  types: 'the type checker',
  shapes: 'the shape contract',
  test: 'the unit test',
}

/** When each has its say. */
export const moments: Readonly<Record<SieveId, string>> = {
  ruff: 'reads the text',
  types: 'reads text and types',
  shapes: 'asks at each call',
  test: 'compares an answer',
}
