import { describe, expect, it } from 'vitest'
import { placeOf } from './site-files'
import { findFile, needed, pageName, type SiteIndex } from './site-index'
import { storeOf } from './stores'

const index: SiteIndex = {
  build: 'a',
  folders: [],
  files: [
    { url: '', revision: '1', size: 1, isPage: true },
    { url: 'labs/', revision: '2', size: 1, isPage: true },
    { url: 'labs/x/pack.json', revision: '3', size: 1 },
  ],
}

describe('a site index', () => {
  it('finds a page under each of its spellings', () => {
    for (const path of ['labs', 'labs/', 'labs.html', 'labs/index.html'])
      expect(findFile(index, path, true)?.revision).toBe('2')
    for (const path of ['', 'index.html']) expect(findFile(index, path, true)?.revision).toBe('1')
  })

  it('never takes a file for a page, nor a page for a file', () => {
    expect(findFile(index, 'labs/x/pack.json', true)).toBeUndefined()
    expect(findFile(index, 'labs/', false)).toBeUndefined()
    expect(pageName('learn/myindex.html')).toBe('learn/myindex')
  })

  it('keeps builds that are shown, the current one and young ones', () => {
    const day = 24 * 60 * 60 * 1000
    const kept = ['old', 'shown', 'current', 'young'].map((build, at) => ({
      ...index,
      build,
      at: build === 'young' ? 2 * day : at,
    }))
    const builds = needed(kept, 'current', new Set(['shown']), 2 * day + 1)
    expect(builds.map(({ build }) => build)).toEqual(['shown', 'current', 'young'])
  })
})

describe('placeOf', () => {
  it.each([
    ['server', '.next/server/app/index.html', ''],
    ['server', '.next/server/app/learn/x.html', 'learn/x'],
    ['server', '.next/server/app/labs/x/pack.json.body', 'labs/x/pack.json'],
    ['server', '.next/server/app/search/0f.json.body', 'search/0f.json'],
    ['server', '.next/static/chunks/a.js', '_next/static/chunks/a.js'],
    ['server', 'public/theme.js', 'theme.js'],
    ['export', 'out/learn/x/index.html', 'learn/x/'],
    ['export', 'out/labs/x/pack.json', 'labs/x/pack.json'],
  ] as const)('%s: %s is served at "%s"', (edition, file, url) => {
    expect(placeOf(edition, file)?.url).toBe(url)
  })

  it.each([
    '.next/server/app/embed/labs/x.html',
    '.next/server/app/_not-found.html',
    '.next/server/app/og/labs/x.png.body',
    '.next/static/abc/_buildManifest.js',
    'public/embed.js',
    'public/sw.js',
  ])('leaves out %s', (file) => {
    expect(placeOf('server', file)).toBeNull()
  })
})

describe('storeOf', () => {
  it('knows the store of Python and of each tool', () => {
    expect(storeOf('runtime/0a1b/worker.js')).toBe('day-one-runtime')
    expect(storeOf('runtime/tools/config-files-db0a/worker.js')).toBe('day-one-config-files')
  })
})
