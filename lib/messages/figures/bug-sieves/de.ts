import { listing } from '@/lib/messages/format'
import { tags } from '@/lib/messages/language'
import type { english } from './en'

export const german: typeof english = {
  drop: 'Einen Fehler fallen lassen',
  sieves: 'Die Siebe, der Reihe nach',
  floor: 'Der Boden:',
  notReached: 'nicht erreicht',
  foundBy: (who) => `dort findet ihn „<en>${who}</en>“`,
  code: 'Der Code des Fehlers',
  names: { ruff: 'Ruff', types: 'Typprüfer', shapes: 'Shape-Vertrag', test: 'Unit-Test' },
  through: {
    ruff: 'Ruff',
    types: 'den Typprüfer',
    shapes: 'den Shape-Vertrag',
    test: 'den Unit-Test',
  },
  by: {
    ruff: 'von Ruff',
    types: 'vom Typprüfer',
    shapes: 'vom Shape-Vertrag',
    test: 'vom Unit-Test',
  },
  moments: {
    ruff: 'liest den Text',
    types: 'liest Text und Typen',
    shapes: 'fragt bei jedem Aufruf',
    test: 'vergleicht eine Antwort',
  },
  did: { passed: 'fällt durch', held: 'gehalten', out: 'herausgenommen', spared: 'nicht erreicht' },
  list: listing(tags.de),
  landsAfter: (bug, sieves, who) =>
    `„<en>${bug}</en>“ fällt durch ${sieves} und landet bei „<en>${who}</en>“.`,
  landsAtOnce: (bug, who) =>
    `„<en>${bug}</en>“ trifft auf kein Sieb und landet bei „<en>${who}</en>“.`,
  heldAfter: (bug, sieves, sieve, says) =>
    `„<en>${bug}</en>“ fällt durch ${sieves} und wird ${sieve} gehalten: <en>${says}</en>`,
  heldAtOnce: (bug, sieve, says) => `„<en>${bug}</en>“ wird ${sieve} gehalten: <en>${says}</en>`,
}
