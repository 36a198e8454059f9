import { sayIn } from '@/lib/messages/saying'
import { english } from '@/lib/messages/storage/en'
import { describe, expect, it } from 'vitest'
import { markRead, recordAttempt, saveDraft } from './changes'
import type { Change } from './keeper'
import { emptyProgress } from './schema'
import { exportText, maxImportBytes, readImport } from './transfer'

const after = (...changes: readonly Change[]) =>
  changes.reduce((progress, change) => change(progress), emptyProgress)
const passed = { at: 5, passed: ['a'], failed: [], ms: 1, files: { 'a.py': 'x' } }

describe('readImport', () => {
  it('sums up what a file would add, and changes nothing', () => {
    const file = after(
      recordAttempt('seeding', passed, 1),
      saveDraft('seeding', { 'a.py': 'x' }, 9),
      saveDraft('config', { 'b.yaml': 'x' }, 9),
      markRead('repro', true, 1),
    )
    const current = after(saveDraft('seeding', { 'a.py': 'older' }, 1))
    expect(readImport(exportText(file, 0), current)).toMatchObject({
      kind: 'ready',
      problems: [],
      summary: {
        chaptersRead: ['repro'],
        labsPassed: ['seeding'],
        draftsAdded: ['config'],
        draftsReplaced: ['seeding'],
        attempts: 1,
        changes: true,
      },
    })
  })

  it('says when there is nothing new', () => {
    const progress = after(recordAttempt('seeding', passed, 1))
    expect(readImport(exportText(progress, 0), progress)).toMatchObject({
      kind: 'ready',
      summary: { changes: false, attempts: 0 },
    })
  })

  it('takes in a file from before a deletion', () => {
    const file = exportText(after(markRead('repro', true, 1)), 0)
    expect(readImport(file, { ...emptyProgress, epoch: 3 })).toMatchObject({
      summary: { chaptersRead: ['repro'] },
    })
  })

  it.each([
    ['an empty file', '  \n', /empty/],
    ['a file of another kind', '{"name":"day-one"}', /not a Day One progress file/],
    ['a picture', '\u0089PNG', /not valid JSON/],
    ['a newer file', '{"version":9,"labs":{}}', /newer version/],
    ['a huge file', ' '.repeat(maxImportBytes + 1), /5 MB/],
  ])('refuses %s in words', (_, text, message) => {
    const result = readImport(text, emptyProgress)
    if (result.kind !== 'refused') throw new Error('expected it to be refused')
    expect(sayIn(english, result.why)).toMatch(message)
  })

  it('names the field it leaves out', () => {
    const text = '{"version":1,"labs":{"seeding":{"tries":"three"}},"chapters":{}}'
    expect(readImport(text, emptyProgress)).toMatchObject({
      kind: 'ready',
      problems: [{ path: 'labs.seeding.tries' }],
    })
  })
})
