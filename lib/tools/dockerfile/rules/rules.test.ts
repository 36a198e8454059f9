import { describe, expect, it } from 'vitest'
import { briefs, changed, goodDockerfile, lockFiles, repaired } from '../test-dockerfile'

const digest = `@sha256:${'a1'.repeat(32)}`
/** Without a lock in the lab. */
const none = {}
/** A file of one stage that ends as a user. */
const lines = (...steps: string[]) =>
  [`FROM python:3.14.0${digest}`, ...steps, 'USER app', ''].join('\n')

it('has nothing to say of a good Dockerfile', async () => {
  expect(await briefs(goodDockerfile)).toEqual([])
})

describe('stages', () => {
  it('finds a stage that does not exist, and repairs it', async () => {
    const text = changed('--from=build', '--from=biuld')
    expect(await briefs(text)).toEqual(['18:13 error unknown-stage «biuld»'])
    expect(await repaired(text)).toBe(goodDockerfile)
  })

  it.each([
    ['COPY --from=1 /a /b', '2:13 error unknown-stage «1»'],
    ['COPY --chown=a --from=late /a /b', '2:23 error unknown-stage «late»'],
    ['RUN --mount=type=bind,from=gone,target=/x ls', '2:28 error unknown-stage «gone»'],
    ['COPY --from=nginx /a /b', '2:13 info unknown-stage «nginx»'],
  ])('checks %s', async (step, place) => {
    expect(await briefs(`${lines(step)}FROM python:3.14.0${digest} AS late\nUSER a\n`)).toEqual([
      place,
    ])
  })

  it('knows stages by number and whatever the letters’ case', async () => {
    expect(await briefs(changed('--from=build', '--from=0'))).toEqual([])
    expect(await briefs(changed('--from=build', '--from=Build'))).toEqual([])
    // Docker puts no variables in here; its linter says so, and no rule repeats it.
    expect(await briefs(lines('COPY --from=$STAGE /a /b'))).toEqual([
      '2:13 error flag-invalid-from-value «$STAGE»',
    ])
  })
})

describe('base images', () => {
  it.each([
    ['python', 'warning latest-image'],
    ['python:latest', 'warning latest-image'],
    ['python:slim', 'warning moving-tag'],
    ['python:3.14-slim', 'info moving-tag'],
    ['python:3.14.0-slim', 'info no-digest'],
    ['nvcr.io/nvidia/pytorch:24.05-py3', 'info no-digest'],
    ['localhost:5000/team/base', 'warning latest-image'],
  ])('judges %s', async (image, verdict) => {
    expect(await briefs(`FROM ${image}\nUSER app\n`)).toEqual([`1:6 ${verdict} «${image}»`])
  })

  it.each([
    'scratch',
    `python${digest}`,
    '$BASE',
    'python:${VERSION}-slim',
    '--platform=$BUILDPLATFORM scratch',
  ])('says nothing of %s', async (image) => {
    expect(
      (await briefs(`ARG X\nFROM ${image}\nUSER app\n`)).filter((one) => !/base-name/.test(one)),
    ).toEqual([])
  })

  it('reads a default of an ARG before FROM', async () => {
    expect(await briefs('ARG TAG=latest\nFROM python:${TAG}\nUSER app\n')).toEqual([
      '2:6 warning latest-image «python:${TAG}»',
    ])
  })

  it('looks at images that files are copied from', async () => {
    expect(await briefs(lines('COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/'))).toEqual([
      '2:13 warning latest-image «ghcr.io/astral-sh/uv:latest»',
    ])
  })
})

describe('registries', () => {
  it.each([
    ['nvidia/pytorch:24.05-py3', 'nvcr.io'],
    ['docker.io/nvidia/tritonserver:24.05-py3', 'nvcr.io'],
    ['astral-sh/uv:0.9.5', 'ghcr.io'],
  ])('sends %s to %s', async (image, host) => {
    const text = `FROM ${image}${digest}\nUSER app\n`
    expect(await briefs(text)).toEqual([`1:6 error wrong-registry «${image}${digest}»`])
    const next = await repaired(text)
    expect(next).toContain(`FROM ${host}/`)
    expect(await briefs(next)).toEqual([])
  })

  it('leaves images alone that Docker Hub has', async () => {
    expect(await briefs(`FROM nvidia/cuda:12.9.1-base${digest}\nUSER app\n`)).toEqual([])
  })
})

describe('layer order', () => {
  it('finds sources that are copied before the dependencies are installed', async () => {
    const text = changed('COPY pyproject.toml uv.lock ./', 'COPY . .')
    expect(await briefs(text)).toEqual(['11:1 warning layer-order «COPY . .»'])
  })

  it('knows a folder of the lab by its files', async () => {
    const text = lines('COPY src /app/src', 'RUN uv sync --locked')
    expect(await briefs(text)).toEqual(['2:1 warning layer-order «COPY src /app/src»'])
    expect(await briefs(lines('COPY conf /app/conf', 'RUN uv sync --locked'))).toEqual([])
  })

  it('leaves an installation of the project itself alone', async () => {
    expect(await briefs(lines('COPY . .', 'RUN pip install .'), none)).toEqual([])
  })
})

describe('installations', () => {
  it.each([
    ['RUN pip install torch', '2:17 warning unpinned-install «torch»'],
    ['RUN python3 -m pip install -q "torch>=2.0"', '2:31 warning unpinned-install «"torch>=2.0"»'],
    ['RUN ["pip", "install", "torch"]', '2:25 warning unpinned-install «torch»'],
    ['RUN uv pip install --system torch', '2:29 warning unpinned-install «torch»'],
    ['RUN uv sync', '2:5 warning lock-unchecked «uv sync»'],
  ])('finds what is not pinned in %s', async (step, place) => {
    expect(await briefs(lines(step), none)).toEqual([place])
  })

  it.each([
    'RUN pip install torch==2.9.0 "numpy===2.3.1"',
    'RUN pip install --no-cache-dir -r requirements.txt',
    'RUN pip install --index-url https://example.org/simple torch==2.9.0',
    'RUN pip install "torch==${TORCH}"',
    'RUN uv sync --frozen',
    'RUN echo pip install torch',
  ])('accepts %s', async (step) => {
    expect(await briefs(lines(step), none)).toEqual([])
  })

  it.each([
    ['RUN pip install -r requirements.txt', '2:5 warning lock-bypassed «pip install»'],
    ['RUN cd /app && uv pip install .', '2:16 warning lock-bypassed «uv pip install»'],
  ])('finds a lock that %s goes around', async (step, place) => {
    expect(await briefs(lines(step), lockFiles)).toEqual([place])
  })

  it('accepts requirements that were exported from the lock, and the installer itself', async () => {
    const step = 'RUN pip install uv==0.9.5 && uv export > r.txt && pip install -r r.txt'
    expect(await briefs(lines(step), lockFiles)).toEqual([])
  })

  it('adds --locked', async () => {
    expect(await repaired(changed('uv sync --locked\n', 'uv sync\n'))).toBe(goodDockerfile)
  })
})

describe('apt', () => {
  it('finds what is missing around an installation', async () => {
    expect(await briefs(lines('RUN apt-get install -y gcc'))).toEqual([
      '2:5 info apt-no-update «apt-get install -y gcc»',
      '2:5 info apt-lists-kept «apt-get install -y gcc»',
    ])
  })

  it('accepts lists that lie in a cache', async () => {
    const mount = '--mount=type=cache,target=/var/lib/apt'
    expect(await briefs(lines(`RUN ${mount} apt-get update && apt-get install -y gcc`))).toEqual([])
  })
})

describe('secrets', () => {
  it.each([
    ['ENV HF_TOKEN=x', '2:5 warning secret-in-image «HF_TOKEN»'],
    ['ENV A=1 WANDB_API_KEY=x', '2:9 warning secret-in-image «WANDB_API_KEY»'],
    ['ARG PASSWORD', '2:5 warning secret-in-image «PASSWORD»'],
    ['ENV DB_PASSWORD hunter', '2:5 warning secret-in-image «DB_PASSWORD»'],
  ])('finds %s', async (step, place) => {
    expect(await briefs(lines(step))).toEqual([place])
  })

  it.each([
    'ENV TOKENIZERS_PARALLELISM=false',
    'ENV PAD_TOKEN=0',
    'ARG TOKEN_FILE',
    'ENV KEYMAP=de',
  ])('accepts %s', async (step) => {
    expect(await briefs(lines(step))).toEqual([])
  })
})

describe('the user', () => {
  const from = `FROM python:3.14.0${digest}`

  it('is root when nothing else is said, or when it is said', async () => {
    expect(await briefs(`${from}\nCMD ["x"]\n`)).toEqual([`1:1 info runs-as-root «${from}»`])
    expect(await briefs(`${from}\nUSER app\nUSER root\n`)).toEqual([
      '3:1 info runs-as-root «USER root»',
    ])
  })

  it('comes from the stage before', async () => {
    expect(await briefs(`${from} AS base\nUSER app\nFROM base\nCMD ["x"]\n`)).toEqual([])
    expect(await briefs(`${from}\nUSER $WHO\n`)).toEqual([])
  })
})
