import { describe, expect, it } from 'vitest'
import { decide, type Asked } from './decide'

const scope = 'https://a.example/course/'
const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  method: 'GET',
  mode: 'cors',
  url: new URL(path, scope).href,
  range: false,
  payload: false,
  ...more,
})

describe('decide', () => {
  it('answers a navigation with a page, whatever its query says', () => {
    expect(decide(asked('learn/x?from=mail', { mode: 'navigate' }), scope)).toEqual({
      kind: 'page',
      path: 'learn/x',
    })
  })

  it.each([
    'embed/labs/seeding',
    'embed.js',
    'oembed/labs/x.json',
    'og/labs/x.png',
    'sw.js',
    'favicon.ico',
  ])('leaves %s to the server', (path) => {
    expect(decide(asked(path, { mode: 'navigate' }), scope)).toEqual({ kind: 'pass' })
  })

  it('leaves other origins, other folders, other methods and parts of files alone', () => {
    for (const one of [
      asked('https://b.example/course/x'),
      asked('/other/x'),
      asked('x', { method: 'POST' }),
      asked('x', { range: true }),
    ])
      expect(decide(one, scope)).toEqual({ kind: 'pass' })
  })

  it('never takes the data of a page for the page', () => {
    for (const one of [
      asked('learn/x?_rsc=1'),
      asked('learn/x', { payload: true }),
      asked('learn/x/index.txt'),
    ])
      expect(decide(one, scope)).toEqual({ kind: 'payload' })
  })

  it('hands out scripts of the runtime, and leaves its other files to the page', () => {
    expect(decide(asked('runtime/0a/worker.js'), scope).kind).toBe('runtime')
    expect(decide(asked('runtime/0a/pyodide.asm.wasm'), scope).kind).toBe('pass')
  })
})
