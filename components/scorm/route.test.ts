import { describe, expect, it } from 'vitest'
import type { Package } from './package'
import { pathOf, routeOf, startOf } from './route'

const lab = (id: string) => ({ summary: { id } })
const chapter = (id: string) => ({ chapter: { id } })

/** Only what routes look at. */
const pack = (labs: readonly string[], chapters: readonly string[] = []) =>
  ({ labs: labs.map(lab), chapters: chapters.map(chapter) }) as unknown as Package

describe('the pages of a package', () => {
  it('start with the one lab, the one chapter, or a contents page', () => {
    expect(startOf(pack(['a']))).toEqual({ kind: 'lab', id: 'a' })
    expect(startOf(pack(['a', 'b'], ['c']))).toEqual({ kind: 'chapter', id: 'c' })
    expect(startOf(pack(['a', 'b']))).toEqual({ kind: 'contents' })
    expect(startOf(pack(['a'], ['c', 'd']))).toEqual({ kind: 'contents' })
  })

  it('have the addresses of the site', () => {
    const own = pack(['a', 'b'], ['c', 'd'])
    for (const path of ['/', '/labs/a', '/learn/d']) {
      const route = routeOf(own, path)
      expect(route && pathOf(route)).toBe(path)
    }
    expect(routeOf(own, '/learn/c#the-place')).toEqual({
      kind: 'chapter',
      id: 'c',
      place: 'the-place',
    })
  })

  it('are only those that the package has', () => {
    const own = pack(['a'])
    for (const path of ['/labs/b', '/learn/c', '/glossary', '/labs', '', 'javascript:alert(1)'])
      expect(routeOf(own, path)).toBeNull()
  })
})
