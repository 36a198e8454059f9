/** One call of `from_pretrained`, and how far it gets. */
export const english = {
  repository: 'Repository (invented)',
  with: 'With',
  switches: {
    pinned: 'a commit as revision',
    token: 'a token with access',
  },
  call: 'The call',
  states: { done: 'done', care: 'think', stopped: 'stops', unreached: 'not reached' },
  steps: {
    commit: 'Which commit?',
    allowed: 'May you?',
    config: 'What is it? config.json',
    class: 'Which class?',
    weights: 'Weights',
    tokenizer: 'Tokenizer and chat template',
  },
  hash: 'The hash you gave: the same files on every day.',
  main: 'Whatever `main` points to now. Tomorrow it may be another commit.',
  public: 'The repository is public.',
  granted: 'Gated, and your token belongs to somebody whose request was granted.',
  gated: 'Gated: 401 before a single file. Accept the terms, then send a token.',
  noConfig: 'No config.json: these are the weights in their maker’s own format.',
  customConfig:
    '`model_type` is one that the library does not know; `auto_map` names a Python file.',
  config: (type: string) => `\`model_type: "${type}"\`. The repository’s name is not asked.`,
  safetensors: 'model.safetensors: a JSON header and numbers, nothing that runs.',
  onlyPickle: 'Only a pickle is there, and `use_safetensors=True` refuses it.',
  pickle:
    'pytorch_model.bin, a pickle: a format that can carry code, from somebody you may not know.',
  tokenizer: 'A call of its own, AutoTokenizer, with the same repository and the same revision.',
  remoteCode: 'Downloaded Python runs on your machine, with your rights. Did somebody read it?',
  noRemoteCode:
    'The class lives in the repository’s own code. ValueError: it asks for `trust_remote_code=True`.',
  class: (auto: string, name: string) => `The table of ${auto} says ${name}.`,
  noClass: (auto: string) =>
    `ValueError: the table of ${auto} has no entry for this config, and lists those it has.`,
  stopsAt: (step: string) => `Stops at “${step}”.`,
  loads: 'Loads, and will load the same tomorrow.',
  loadsWith: (n: number) => `Loads, with ${n === 1 ? '1 thing' : `${n} things`} to think about.`,
}
