import { describe, expect, it } from 'vitest'
import { parentOrigin } from './parent-origin'

describe('parentOrigin', () => {
  it('trusts the browser’s list of ancestors before the referrer', () => {
    const around = {
      ancestorOrigins: ['https://lms.example', 'https://top.example'],
      referrer: 'https://other.example/x',
    }
    expect(parentOrigin(around)).toBe('https://lms.example')
  })

  it('reads the referrer where there is no such list', () => {
    const around = { ancestorOrigins: undefined, referrer: 'https://lms.example/course/1?x=2' }
    expect(parentOrigin(around)).toBe('https://lms.example')
  })

  it('knows no origin without referrer, or in a sandboxed parent', () => {
    expect(parentOrigin({ ancestorOrigins: undefined, referrer: '' })).toBeNull()
    expect(parentOrigin({ ancestorOrigins: ['null'], referrer: 'https://a.example/' })).toBeNull()
    expect(parentOrigin({ ancestorOrigins: undefined, referrer: 'about:blank' })).toBeNull()
  })
})
