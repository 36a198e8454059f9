import { describe, expect, it } from 'vitest'
import { connect, isCmi5Launch } from './connect'
import type { WindowLike } from './find-api'

const nowhere: WindowLike = { parent: null, opener: null }

describe('the way to an LMS', () => {
  it('is cmi5 when all that a launch needs is in the address', () => {
    const query = '?endpoint=https%3A%2F%2Fa%2F&fetch=b&actor=%7B%7D&registration=c&activityId=d'
    expect(isCmi5Launch(query)).toBe(true)
    expect(isCmi5Launch(query.replace('fetch=b', 'fetch='))).toBe(false)
    expect(isCmi5Launch('?endpoint=a')).toBe(false)
    expect(isCmi5Launch('')).toBe(false)
  })

  it('may lead nowhere, which is said', async () => {
    const lms = await connect(nowhere, '1.2', null)
    expect(lms.status.getState()).toMatchObject({ kind: 'none' })
    expect(lms.status.getState().words).toContain('Not connected')
  })

  it('may be refused, which is said with the reason', async () => {
    const lms = await connect(nowhere, '2004', () => Promise.reject(new Error('token used up')))
    expect(lms.status.getState().words).toContain('refused the launch: token used up')
  })
})
