import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'A small AutoModel',
  summary:
    'Turn a repository’s name into a class: a revision, a config.json, a table for each task, and errors that help.',
  minutes: 15,
  main: 'auto.py',
  readonly: ['hub.py', 'models.py'],
  tools: {
    ruff: { 'line-length': 100, lint: { select: ['E', 'F', 'B', 'I', 'UP'] } },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'One field decides, `config["model_type"]`, and the repository’s name is never asked. So `from_pretrained` only has to find the right `config.json` and hand it on to `from_config`. And look at who owns `table`: a class attribute that a subclass does not set is its parent’s, the very same dict.',
    'One dict for each Auto class: give `AutoModelForCausalLM` a `table` too. Three steps to the file: repository, then commit, then `config.json`, with a sentence of your own where a step fails. `refs` turns a branch or a tag into a commit; what is not in `refs` may be a commit already. `copy.deepcopy` keeps the caller’s config out of reach.',
    '`commit = hub[repo]["refs"].get(revision, revision)`, then `json.loads(hub[repo]["commits"][commit]["config.json"])`, with an `OSError` before each of the three look-ups. In `from_config`: if `config.get("model_type")` is not in `cls.table`, raise `ValueError(f"model_type {…!r} is not in {cls.__name__}; known: {sorted(cls.table)}")`; otherwise `cls.table[…](copy.deepcopy(config))`. In `register`: `if model_type in cls.table and not exist_ok: raise ValueError(…)`.',
  ],
  simulated:
    'The hub is a dict and the networks hold no weights; nothing is downloaded. The real tables are keyed by config class (178 entries for causal language models in Transformers 5.18.0), are read lazily, and refuse a second registration only for the library’s own types.',
}
