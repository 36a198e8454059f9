import { readWorkflow } from './document'
import { toDiagnostic, type Rule } from './finding'
import type { Diagnostic } from '../tool'

/** uv, pinned, read-only: nothing to say about it. */
export const goodWorkflow = `name: ci
on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read

jobs:
  test:
    runs-on: ubuntu-24.04
    strategy:
      matrix:
        python-version: ['3.10', '3.14']
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1
        with:
          version: '0.9.5'
          python-version: \${{ matrix.python-version }}
          enable-cache: true
      - run: uv sync --locked
      - run: uv run ruff check
      - run: uv run pytest
      - uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        if: always()
        with:
          name: report-\${{ matrix.python-version }}
          path: report.xml
  publish:
    needs: test
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    permissions:
      contents: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: git push origin HEAD:published
`

/** The good workflow with one text of it changed; the text has to be there. */
export function changed(from: string, to: string): string {
  if (!goodWorkflow.includes(from)) throw new Error(`the good workflow has no ${from}`)
  return goodWorkflow.replace(from, to)
}

export function found(rule: Rule, text: string): readonly Diagnostic[] {
  const workflow = readWorkflow(text)
  return workflow ? rule(workflow).map((one) => toDiagnostic(one, 'ci.yml', workflow)) : []
}

/** `line:column code` and the text that is marked. */
export function brief({ code, from, to }: Diagnostic, text: string): string {
  return `${from.line}:${from.column} ${code} «${text.slice(offset(text, from), offset(text, to))}»`
}

/** The text after the first fix of a diagnostic. */
export function repaired(text: string, { fixes }: Diagnostic): string {
  const edits = [...(fixes[0]?.edits ?? [])]
  if (edits.length === 0) throw new Error('no fix is offered')
  return edits
    .toSorted((a, b) => offset(text, b.from) - offset(text, a.from))
    .reduce(
      (done, edit) =>
        done.slice(0, offset(text, edit.from)) + edit.text + done.slice(offset(text, edit.to)),
      text,
    )
}

function offset(text: string, at: Diagnostic['from']): number {
  const before = text.split('\n').slice(0, at.line - 1)
  return before.reduce((sum, line) => sum + line.length + 1, 0) + at.column - 1
}
