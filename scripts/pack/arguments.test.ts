import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments'

const read = (text: string, env = {}) => readArguments(text.split(' '), env)
const whole = '--scorm 1.2 --labs seeding --out a.zip'

describe('the arguments of pack', () => {
  it('name the version, what to pack and the file', () => {
    expect(read('--scorm 2004 --labs seeding,zero --out x/y.zip --cmi5 --mastery 70')).toEqual({
      scorm: '2004',
      wanted: { kind: 'labs', ids: ['seeding', 'zero'] },
      out: 'x/y.zip',
      cmi5: true,
      mastery: 0.7,
      site: null,
    })
    expect(read('--scorm 1.2 --chapter conflicts --out a.zip').wanted).toEqual({
      kind: 'chapter',
      id: 'conflicts',
    })
    expect(read('--scorm 1.2 --course --out a.zip').wanted).toEqual({ kind: 'course' })
  })

  it.each([
    ['--labs a --out a.zip', '--scorm is missing'],
    ['--scorm 1.3 --labs a --out a.zip', '--scorm 1.3'],
    ['--scorm 1.2 --out a.zip', 'what to pack is missing'],
    ['--scorm 1.2 --labs a --course --out a.zip', '--labs and --course'],
    ['--scorm 1.2 --labs a --chapter b --out a.zip', '--labs and --chapter'],
    ['--scorm 1.2 --labs a', '--out is missing'],
    ['--scorm 1.2 --labs a --out a.pdf', 'ends in .zip'],
    ['--scorm 1.2 --labs a,,b --out a.zip', 'none empty'],
    ['--scorm 1.2 --labs a,b,a --out a.zip', 'a is named twice'],
    [`${whole} --mastery 0`, '--mastery 0'],
    [`${whole} --mastery 101`, '--mastery 101'],
    [`${whole} --mastery x`, '--mastery x'],
    [`${whole} --site ftp://x`, '--site ftp://x'],
    [`${whole} --site javascript:alert(1)`, '--site javascript:'],
    [`${whole} --more`, '--more'],
  ])('say what is wrong with: %s', (text, why) => {
    expect(() => read(text)).toThrow(why)
  })

  it('take the address of the course from SITE_URL, and the argument before it', () => {
    expect(read(whole, { SITE_URL: 'https://course.example/' }).site).toBe('https://course.example')
    expect(
      read(`${whole} --site https://a.example/b/`, { SITE_URL: 'https://c.example' }).site,
    ).toBe('https://a.example/b')
  })
})
