import { createService } from './service'
import type { Diagnostic } from '../tool'

const digest = `sha256:${'a1'.repeat(32)}`

/** uv, pinned, locked, as a user of its own: nothing to say about it. */
export const goodDockerfile = `# syntax=docker/dockerfile:1
ARG PYTHON=3.14.0
FROM python:\${PYTHON}-slim-trixie@${digest} AS build
COPY --from=ghcr.io/astral-sh/uv:0.9.5@${digest} /uv /bin/
ENV UV_COMPILE_BYTECODE=1 PYTHONUNBUFFERED=1
WORKDIR /app
RUN apt-get update \\
    # for the extension
    && apt-get install -y --no-install-recommends gcc \\
    && rm -rf /var/lib/apt/lists/*
COPY pyproject.toml uv.lock ./
RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked --no-install-project
COPY . .
RUN --mount=type=cache,target=/root/.cache/uv uv sync --locked

FROM python:\${PYTHON}-slim-trixie@${digest}
RUN useradd --create-home app
COPY --from=build --chown=app:app /app /app
USER app
CMD ["/app/.venv/bin/python", "-m", "train"]
`

export const lockFiles = { 'uv.lock': 'version = 1\n', 'pyproject.toml': '', 'src/train.py': '' }

/** The good Dockerfile with one text of it changed; the text has to be there. */
export function changed(from: string, to: string): string {
  if (!goodDockerfile.includes(from)) throw new Error(`the good Dockerfile has no ${from}`)
  return goodDockerfile.replace(from, to)
}

export async function diagnose(
  text: string,
  files: Readonly<Record<string, string>> = lockFiles,
): Promise<readonly Diagnostic[]> {
  const service = await createService({ files: {}, base: '/' })
  return service.diagnose({ Dockerfile: text, ...files }, {})
}

/** `line:column severity code «the marked text»` of everything found. */
export async function briefs(
  text: string,
  files?: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  return (await diagnose(text, files)).map(
    ({ code, severity, from, to }) =>
      `${from.line}:${from.column} ${severity} ${code} «${text.slice(offset(text, from), offset(text, to))}»`,
  )
}

/** The text after the first fix that is offered. */
export async function repaired(text: string): Promise<string> {
  const edit = (await diagnose(text)).flatMap(({ fixes }) => fixes)[0]?.edits[0]
  if (!edit) throw new Error('no fix is offered')
  return text.slice(0, offset(text, edit.from)) + edit.text + text.slice(offset(text, edit.to))
}

function offset(text: string, at: Diagnostic['from']): number {
  const before = text.split('\n').slice(0, at.line - 1)
  return before.reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1
}
