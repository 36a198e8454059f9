import type { english } from '@/lib/messages/figures/load-path/en'

/** Invented repositories, each with one property that loading runs into. */
export const repositories = [
  {
    id: 'plain',
    name: 'acme/small-chat',
    gated: false,
    config: 'llama',
    weights: 'safetensors',
  },
  {
    id: 'gated',
    name: 'bigcorp/licensed-7b-hf',
    gated: true,
    config: 'llama',
    weights: 'safetensors',
  },
  {
    id: 'original',
    name: 'bigcorp/licensed-7b',
    gated: true,
    config: 'none',
    weights: 'original',
  },
  {
    id: 't5',
    name: 'acme/llama-style-summary',
    gated: false,
    config: 't5',
    weights: 'safetensors',
  },
  {
    id: 'custom',
    name: 'lab/new-architecture',
    gated: false,
    config: 'custom',
    weights: 'safetensors',
  },
  {
    id: 'pickle',
    name: 'alice/old-finetune',
    gated: false,
    config: 'llama',
    weights: 'pickle',
  },
] as const
export type RepositoryId = (typeof repositories)[number]['id']

export type Call = {
  readonly repository: RepositoryId
  readonly auto: 'AutoModelForCausalLM' | 'AutoModelForSeq2SeqLM'
  /** A commit hash is given; otherwise `main`. */
  readonly pinned: boolean
  /** An access token of somebody whose request was granted. */
  readonly token: boolean
  readonly trust: boolean
  readonly onlySafe: boolean
}

export const firstCall: Call = {
  repository: 'plain',
  auto: 'AutoModelForCausalLM',
  pinned: false,
  token: false,
  trust: false,
  onlySafe: false,
}

type Words = typeof english

export type Step = {
  readonly id: keyof Words['steps']
  readonly state: keyof Words['states']
  readonly says: string
}

type Check = Omit<Step, 'id'>
type Repository = (typeof repositories)[number]

const done = (says: string): Check => ({ state: 'done', says })
const care = (says: string): Check => ({ state: 'care', says })
const stopped = (says: string): Check => ({ state: 'stopped', says })

type Asked = { readonly repository: Repository; readonly call: Call; readonly t: Words }

/** In the order in which they are asked. */
const checks: Readonly<Record<Step['id'], (asked: Asked) => Check>> = {
  commit: ({ call, t }) => (call.pinned ? done(t.hash) : care(t.main)),
  allowed: ({ repository, call, t }) => {
    if (!repository.gated) return done(t.public)
    return call.token ? done(t.granted) : stopped(t.gated)
  },
  config: ({ repository: { config }, t }) => {
    if (config === 'none') return stopped(t.noConfig)
    return config === 'custom' ? care(t.customConfig) : done(t.config(config))
  },
  class: classFor,
  weights: ({ repository, call, t }) => {
    if (repository.weights !== 'pickle') return done(t.safetensors)
    return call.onlySafe ? stopped(t.onlyPickle) : care(t.pickle)
  },
  tokenizer: ({ t }) => done(t.tokenizer),
}
const order = Object.keys(checks) as readonly Step['id'][]

function classFor({ repository: { config }, call: { auto, trust }, t }: Asked): Check {
  if (config === 'custom') return trust ? care(t.remoteCode) : stopped(t.noRemoteCode)
  const wanted = config === 't5' ? 'AutoModelForSeq2SeqLM' : 'AutoModelForCausalLM'
  const name = config === 't5' ? 'T5ForConditionalGeneration' : 'LlamaForCausalLM'
  return auto === wanted ? done(t.class(auto, name)) : stopped(t.noClass(auto))
}

/** The steps of `from_pretrained` for a call, as far as it gets. */
export function loadPath(call: Call, t: Words): readonly Step[] {
  const repository = repositories.find(({ id }) => id === call.repository) ?? repositories[0]
  let over = false
  return order.map((id) => {
    if (over) return { id, state: 'unreached', says: '' }
    const step = { id, ...checks[id]({ repository, call, t }) }
    over = step.state === 'stopped'
    return step
  })
}

/** The call as one would write it. */
export function callText(call: Call): string {
  const repository = repositories.find(({ id }) => id === call.repository) ?? repositories[0]
  const args = [
    `"${repository.name}"`,
    call.pinned && 'revision="3f1c0a9…"',
    call.token && 'token=os.environ["HF_TOKEN"]',
    call.trust && 'trust_remote_code=True',
    call.onlySafe && 'use_safetensors=True',
  ].filter((arg) => arg !== false)
  return `model = ${call.auto}.from_pretrained(\n${args.map((arg) => `    ${arg},\n`).join('')})`
}

/** One sentence for where the call ends. */
export function loadOutcome(steps: readonly Step[], t: Words): string {
  const stop = steps.find(({ state }) => state === 'stopped')
  if (stop) return t.stopsAt(t.steps[stop.id])
  const cares = steps.filter(({ state }) => state === 'care').length
  return cares === 0 ? t.loads : t.loadsWith(cares)
}
