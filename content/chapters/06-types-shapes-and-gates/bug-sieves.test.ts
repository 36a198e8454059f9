import { beforeAll, describe, expect, it } from 'vitest'
import { bugs, type Verdict } from '@/lib/figures/bug-sieves-cards'
import { createService } from '@/lib/tools/basedpyright/service'
import { builtAssets } from '@/lib/tools/basedpyright/test-checker'
import { ruffService } from '@/lib/tools/ruff/test-ruff'
import type { Diagnostic, ToolService } from '@/lib/tools/tool'

let ruff: ToolService<'ruff'>
let checker: ToolService<'basedpyright'>

beforeAll(async () => {
  ruff = await ruffService()
  checker = await createService(await builtAssets())
}, 60_000)

const errorsOf = (found: readonly Diagnostic[]) =>
  found
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message }) => (code?.startsWith('report') ? message : `${code} ${message}`))

/** No error at all, or one that says what the card says. */
const promised = ({ stops, says }: Verdict): unknown =>
  stops ? expect.arrayContaining([expect.stringContaining(says)]) : []

describe.each(bugs)('$title', ({ code, verdicts }) => {
  it('is to Ruff what the card says', async () => {
    const said = errorsOf(await ruff.diagnose({ 'bug.py': code }, {}))
    expect(said).toEqual(promised(verdicts.ruff))
  })

  it('is to the type checker what the card says', async () => {
    const said = errorsOf(
      await checker.diagnose({ 'bug.py': code }, { mode: 'standard', rules: {} }),
    )
    expect(said).toEqual(promised(verdicts.types))
  })
})
