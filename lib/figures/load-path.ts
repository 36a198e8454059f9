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

export type Step = {
  readonly name: string
  readonly state: 'done' | 'care' | 'stopped' | 'unreached'
  readonly says: string
}

type Check = Omit<Step, 'name'>
type Repository = (typeof repositories)[number]

const done = (says: string): Check => ({ state: 'done', says })
const care = (says: string): Check => ({ state: 'care', says })
const stopped = (says: string): Check => ({ state: 'stopped', says })

const checks: readonly {
  readonly name: string
  readonly check: (repository: Repository, call: Call) => Check
}[] = [
  {
    name: 'Which commit?',
    check: (_, { pinned }) =>
      pinned
        ? done('The hash you gave: the same files on every day.')
        : care('Whatever `main` points to now. Tomorrow it may be another commit.'),
  },
  {
    name: 'May you?',
    check: ({ gated }, { token }) => {
      if (!gated) return done('The repository is public.')
      return token
        ? done('Gated, and your token belongs to somebody whose request was granted.')
        : stopped('Gated: 401 before a single file. Accept the terms, then send a token.')
    },
  },
  {
    name: 'What is it? config.json',
    check: ({ config }) => {
      if (config === 'none')
        return stopped('No config.json: these are the weights in their maker’s own format.')
      if (config === 'custom')
        return care(
          '`model_type` is one that the library does not know; `auto_map` names a Python file.',
        )
      return done(`\`model_type: "${config}"\`. The repository’s name is not asked.`)
    },
  },
  { name: 'Which class?', check: classFor },
  {
    name: 'Weights',
    check: ({ weights }, { onlySafe }) => {
      if (weights !== 'pickle')
        return done('model.safetensors: a JSON header and numbers, nothing that runs.')
      return onlySafe
        ? stopped('Only a pickle is there, and `use_safetensors=True` refuses it.')
        : care(
            'pytorch_model.bin, a pickle: a format that can carry code, from somebody you may not know.',
          )
    },
  },
  {
    name: 'Tokenizer and chat template',
    check: () =>
      done('A call of its own, AutoTokenizer, with the same repository and the same revision.'),
  },
]

function classFor({ config }: Repository, { auto, trust }: Call): Check {
  if (config === 'custom')
    return trust
      ? care('Downloaded Python runs on your machine, with your rights. Did somebody read it?')
      : stopped(
          'The class lives in the repository’s own code. ValueError: it asks for `trust_remote_code=True`.',
        )
  const wanted = config === 't5' ? 'AutoModelForSeq2SeqLM' : 'AutoModelForCausalLM'
  const name = config === 't5' ? 'T5ForConditionalGeneration' : 'LlamaForCausalLM'
  if (auto === wanted) return done(`The table of ${auto} says ${name}.`)
  return stopped(
    `ValueError: the table of ${auto} has no entry for this config, and lists those it has.`,
  )
}

/** The steps of `from_pretrained` for a call, as far as it gets. */
export function loadPath(call: Call): readonly Step[] {
  const repository = repositories.find(({ id }) => id === call.repository) ?? repositories[0]
  let over = false
  return checks.map(({ name, check }) => {
    if (over) return { name, state: 'unreached', says: '' }
    const step = { name, ...check(repository, call) }
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
export function loadOutcome(steps: readonly Step[]): string {
  const stop = steps.find(({ state }) => state === 'stopped')
  if (stop) return `Stops at “${stop.name}”.`
  const cares = steps.filter(({ state }) => state === 'care').length
  if (cares === 0) return 'Loads, and will load the same tomorrow.'
  return `Loads, with ${cares === 1 ? '1 thing' : `${cares} things`} to think about.`
}
