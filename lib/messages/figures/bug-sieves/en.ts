import { listing } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'

/** The sieves that bugs fall through; the bugs themselves are the lesson's, in `<en>`. */
export const english = {
  drop: 'Drop a bug',
  sieves: 'The sieves, in order',
  floor: 'The floor:',
  notReached: 'not reached',
  foundBy: (who: string) => `found by <en>${who}</en>`,
  code: 'The bug’s code',
  names: { ruff: 'Ruff', types: 'Type checker', shapes: 'Shape contract', test: 'Unit test' },
  /** After “falls through”. */
  through: {
    ruff: 'Ruff',
    types: 'the type checker',
    shapes: 'the shape contract',
    test: 'the unit test',
  },
  /** After “held by”. */
  by: {
    ruff: 'Ruff',
    types: 'the type checker',
    shapes: 'the shape contract',
    test: 'the unit test',
  },
  moments: {
    ruff: 'reads the text',
    types: 'reads text and types',
    shapes: 'asks at each call',
    test: 'compares an answer',
  },
  did: { passed: 'falls through', held: 'held', out: 'taken out', spared: 'not reached' },
  list: listing(tags.en),
  landsAfter: (bug: string, sieves: string, who: string) =>
    `<en>${bug}</en> falls through ${sieves} and lands with <en>${who}</en>.`,
  landsAtOnce: (bug: string, who: string) =>
    `<en>${bug}</en> meets no sieve and lands with <en>${who}</en>.`,
  heldAfter: (bug: string, sieves: string, sieve: string, says: string) =>
    `<en>${bug}</en> falls through ${sieves} and is held by ${sieve}: <en>${says}</en>`,
  heldAtOnce: (bug: string, sieve: string, says: string) =>
    `<en>${bug}</en> is held by ${sieve}: <en>${says}</en>`,
}
