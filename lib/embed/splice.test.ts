import { describe, expect, it } from 'vitest'
import { scoreOf, SpliceLink, type SpliceMessage } from './splice'

const host = 'https://book.example'

function framedPage(parent: string | null = null) {
  const sent: { message: SpliceMessage; origin: string }[] = []
  const given: unknown[] = []
  let ids = 0
  const link = new SpliceLink({
    framed: { lab: 'seeding', title: 'Seeding', labs: ['seeding'] },
    parent,
    mayFrame: (origin) => origin !== 'https://barred.example',
    post: (message, origin) => sent.push({ message, origin }),
    takeIn: (state) => {
      given.push(state)
      return { ok: true }
    },
    met: () => {},
    newId: () => `id-${(ids += 1)}`,
  })
  const answer = (rest: object = {}, origin = host, fromParent = true) =>
    link.receive({
      fromParent,
      origin,
      data: { subject: 'SPLICE.getState.response', message_id: 'id-1', ...rest },
    })
  return { link, sent, given, answer }
}

describe('SpliceLink', () => {
  it('asks for the state, which tells nothing of the learner', () => {
    const { link, sent } = framedPage()
    link.start()
    expect(sent).toEqual([
      {
        origin: '*',
        message: {
          subject: 'SPLICE.getState',
          message_id: 'id-1',
          content_id: 'labs/seeding',
        },
      },
    ])
  })

  it('reports score and state to the origin that answered, and to nobody before', () => {
    const { link, sent, given, answer } = framedPage()
    link.start()
    link.report(0.5, null)
    link.event('day-one.check', {})
    expect(sent).toHaveLength(1)
    answer({ state: { version: 1, labs: {} } })
    expect(given).toEqual([{ version: 1, labs: {} }])
    link.report(0.5, null)
    expect(sent[1]).toEqual({
      origin: host,
      message: {
        subject: 'SPLICE.reportScoreAndState',
        message_id: 'id-4',
        score: 0.5,
        state: null,
      },
    })
  })

  it('takes an answer without a state for a first visit', () => {
    const { link, given, answer } = framedPage()
    link.start()
    answer({ state: null })
    expect(given).toEqual([])
    expect(link.host()).toBe(host)
  })

  it('is not to be answered by another window, another id, twice, or by who may not frame', () => {
    const { link, given, answer } = framedPage()
    answer({ state: 'too early' })
    link.start()
    answer({ state: 'stranger' }, host, false)
    answer({ state: 'guess', message_id: 'id-2' })
    answer({ state: 'barred' }, 'https://barred.example')
    answer({ state: 'no address' }, 'null')
    expect(link.host()).toBeNull()
    answer({ state: 'right' })
    answer({ state: 'again' }, 'https://evil.example')
    expect(given).toEqual(['right'])
    expect(link.host()).toBe(host)
  })

  it('tells its height in the words of LTI', () => {
    const { link, sent } = framedPage(host)
    link.resize(640.3)
    expect(sent[0]).toMatchObject({
      origin: host,
      message: { subject: 'lti.frameResize', height: 641 },
    })
  })
})

describe('scoreOf', () => {
  it('is the mean of the best results', () => {
    const state = {
      version: 1,
      labs: { a: { best: { passed: 3, total: 4 } }, b: { best: { passed: 1, total: 1 } } },
    }
    expect(scoreOf(state, ['a'])).toBe(0.75)
    expect(scoreOf(state, ['a', 'b', 'c', 'constructor'])).toBe(1.75 / 4)
    expect(scoreOf(null, ['a'])).toBe(0)
    expect(scoreOf(state, [])).toBe(0)
  })
})
