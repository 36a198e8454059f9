import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { bodyOf } from './scorm-lms'

export type Statement = {
  readonly verb: { readonly id: string }
  readonly object: { readonly id: string }
  readonly result?: {
    readonly success?: boolean
    readonly completion?: boolean
    readonly score?: { readonly scaled: number; readonly raw?: number }
  }
  readonly context: {
    readonly registration: string
    readonly contextActivities: { readonly category?: readonly { readonly id: string }[] }
  }
}

const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'ada' } }
const registration = '7f2c5c1e-5b0f-4f5e-9a43-0a52c1f3a001'
const activityId = 'https://lms.example/units/9'

/**
 * The half of an LMS that speaks xAPI, for one learner and one unit: a token that is given out once,
 * launch data, a state and the statements. It lives on another origin, as record stores do.
 */
export class TestLrs {
  readonly statements: Statement[] = []
  readonly states = new Map<string, string>()
  private tokens = 0
  private given = ''
  private readonly server: Server
  private origin = ''

  constructor() {
    this.server = createServer((request, response) => void this.answer(request, response))
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  /** The query that a launch adds to the unit's address; each may be used once. */
  launchQuery(): string {
    this.tokens += 1
    return `?${new URLSearchParams({
      endpoint: `${this.origin}/xapi/`,
      fetch: `${this.origin}/fetch/${this.tokens}`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    })}`
  }

  verbs(): string[] {
    return this.statements.map(({ verb }) => verb.id.split('/').at(-1) ?? '')
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-allow-headers', '*, authorization, content-type')
    response.setHeader('access-control-allow-methods', '*')
    if (request.method === 'OPTIONS') return end(response, 204)
    const { pathname, searchParams } = new URL(request.url ?? '/', this.origin)
    const body = await bodyOf(request)
    if (pathname === `/fetch/${this.tokens}`) {
      this.given = Buffer.from(`token:${this.tokens}`).toString('base64')
      return json(response, { 'auth-token': this.given })
    }
    if (request.headers.authorization !== `Basic ${this.given}`) return end(response, 401)
    if (pathname === '/xapi/activities/state')
      return this.state(request, response, searchParams, body)
    if (pathname === '/xapi/statements') {
      const sent = JSON.parse(body) as Statement | Statement[]
      this.statements.push(...(Array.isArray(sent) ? sent : [sent]))
      return json(response, ['00000000-0000-4000-8000-000000000000'])
    }
    return end(response, 404)
  }

  private state(
    request: IncomingMessage,
    response: ServerResponse,
    search: URLSearchParams,
    body: string,
  ): void {
    const id = search.get('stateId') ?? ''
    if (id === 'LMS.LaunchData') return json(response, launchData)
    if (request.method === 'PUT' || request.method === 'POST') {
      this.states.set(id, body)
      return end(response, 204)
    }
    const kept = this.states.get(id)
    return kept === undefined ? end(response, 404) : json(response, JSON.parse(kept))
  }
}

const launchData = {
  launchMode: 'Normal',
  moveOn: 'CompletedAndPassed',
  masteryScore: 0.2,
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'https://lms.example/courses/3' }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's-1' },
  },
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(value))
}

function end(response: ServerResponse, status: number): void {
  response.statusCode = status
  response.end()
}
