// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { archive } from './archive'
import { cmi5Xml } from './cmi5-xml'
import { manifestOf } from './manifest'
import { sizesOf } from './sizes'

const described = {
  id: 'day-one.labs.seeding',
  title: 'Seeds & <streams> "two"\u0007',
  mastery: 0.7,
  files: ['app/start.js', 'index.html', 'labs/a b/pack.json'],
}

function parse(text: string): Document {
  const xml = new DOMParser().parseFromString(text, 'application/xml')
  expect(xml.querySelector('parsererror')).toBeNull()
  return xml
}

describe('the manifest', () => {
  it('of 1.2 names one SCO with its mastery score and every file', () => {
    const text = manifestOf('1.2', described)
    const xml = parse(text)
    expect(xml.querySelector('schemaversion')?.textContent).toBe('1.2')
    expect(text).toContain('adlcp:scormtype="sco"')
    expect(text).toContain('<adlcp:masteryscore>70</adlcp:masteryscore>')
    const files = [...xml.querySelectorAll('file')].map((file) => file.getAttribute('href'))
    expect(files).toEqual(['app/start.js', 'index.html', 'labs/a%20b/pack.json'])
    expect(xml.querySelector('resource')?.getAttribute('href')).toBe('index.html')
  })

  it('of 2004 leaves status to the content and measures success', () => {
    const text = manifestOf('2004', described)
    parse(text)
    expect(text).toContain('<schemaversion>2004 4th Edition</schemaversion>')
    expect(text).toContain('adlcp:scormType="sco"')
    expect(text).toContain('<imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>')
    expect(text).toContain('completionSetByContent="true" objectiveSetByContent="true"')
  })

  it.each(['1.2', '2004'] as const)('of %s survives any title', (version) => {
    const xml = parse(manifestOf(version, described))
    expect(xml.querySelector('item > title')?.textContent).toBe('Seeds & <streams> "two"')
  })

  it('has a stable identifier that is an XML name', () => {
    const id = (of: string) =>
      parse(manifestOf('1.2', { ...described, id: of }))
        .querySelector('manifest')
        ?.getAttribute('identifier')
    expect(id('day-one.labs.seeding')).toBe('day-one.labs.seeding')
    expect(id('9 lives')).toMatch(/^[A-Za-z_][\w.-]*$/)
  })
})

describe('the course structure for cmi5', () => {
  it('has one unit with IRIs, a mastery score and a relative address', () => {
    const xml = parse(cmi5Xml({ ...described, description: 'a < b' }))
    const unit = xml.querySelector('au')
    expect(unit?.getAttribute('id')).toBe('urn:day-one:labs:seeding:unit')
    expect(unit?.getAttribute('masteryScore')).toBe('0.7')
    expect(unit?.querySelector('url')?.textContent).toBe('index.html')
  })
})

describe('the archive', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const files: [string, Uint8Array][] = [
    ['index.html', bytes('<p>'.repeat(500))],
    ['app/start.js', bytes('x'.repeat(500))],
    ['runtime/a/worker.js', bytes('y'.repeat(900))],
    ['runtime/tools/ruff/worker.js', bytes('z'.repeat(900))],
    ['labs/a/pack.json', bytes('{}')],
  ]

  it('is the same whatever the order of its files', () => {
    expect(archive(new Map(files))).toEqual(archive(new Map(files.toReversed())))
  })

  it('is weighed by parts that add up', () => {
    const zip = archive(new Map(files))
    const { total, ...parts } = sizesOf(zip)
    expect(total).toBe(zip.length)
    expect(Object.values(parts).reduce((sum, size) => sum + size, 0)).toBe(total)
    expect(Object.values(parts).every((size) => size > 0)).toBe(true)
  })
})
