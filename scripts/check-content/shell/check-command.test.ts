import { describe, expect, it } from 'vitest'
import { commandProblems } from './check-command'
import { programs } from './programs'
import { readCommands } from './read-commands'

const problems = (code: string) =>
  readCommands(code).flatMap(({ words }) => commandProblems(words, programs))

describe('shell options', () => {
  it.each([
    'uv sync --locked --no-dev',
    'uv --directory work lock --upgrade-package torch==2.8.0',
    'uv export -o pylock.toml',
    'uv pip install --no-binary numpy -r requirements.txt',
    'uv run --with rich python -m pytest -k "not slow" tests',
    'python -m pip install --require-hashes -r requirements.txt',
    'PYTHONHASHSEED=0 python train.py --seed 42 --anything',
    'docker run --rm -it --gpus all -v "$PWD":/work image@sha256:00 python train.py --x',
    'docker run -p8000:8000 --shm-size=1g nvcr.io/nvidia/pytorch:24.01-py3',
    'git show HEAD~1:uv.lock > old.lock',
    'git log -3 --oneline',
    'pre-commit run --all-files --show-diff-on-failure',
    'curl -fsSL https://example.org | sh -c "cat"',
    './run.sh --whatever',
    'head -20 log.txt',
  ])('accepts %s', (code) => {
    expect(problems(code)).toEqual([])
  })

  it.each([
    ['uv sync --lock', 'uv sync has no option --lock'],
    ['uv instal torch', 'uv has no command instal'],
    ['poetry lock --no-update', 'poetry lock has no option --no-update'],
    ['uv run pytest --nope', 'pytest has no option --nope'],
    ['python -m pip install --hash', 'pip install has no option --hash'],
    ['uv lock --all-packages', 'uv lock has no option --all-packages'],
    ['docker buildx build --compress .', 'docker buildx build has no option --compress'],
    ['docker run -iz image', 'docker run has no option -iz'],
    ['uv pip install --user=x torch', 'uv pip install has no option --user'],
    ['frobnicate -v', 'frobnicate is no program that shell-options know'],
    ['constructor', 'constructor is no program that shell-options know'],
  ])('refuses %s', (code, problem) => {
    expect(problems(code)).toEqual([problem])
  })

  it('name their documentation, and the day it was read or that it was not', () => {
    for (const { source, read } of Object.values(programs)) {
      expect(source).toMatch(/^https:\/\//)
      expect(read ?? 'from memory').toMatch(/^(\d{4}-\d\d-\d\d|from memory)$/)
    }
  })

  it('from memory are of programs without options', () => {
    const recalled = Object.values(programs).filter(({ read }) => read === null)
    expect(recalled.flatMap(({ options, everywhere }) => [options, everywhere])).toEqual(
      recalled.flatMap(() => [undefined, undefined]),
    )
  })
})
