import { describe, expect, it } from 'vitest'
import { runTarget } from './run-target'

/** Inputs a service, from this seed; `FUZZ_SEED` and `FUZZ_COUNT` try others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 7)
const count = Number(process.env['FUZZ_COUNT'] ?? 10_000)

/** Each in its own thread, so that a hang is an end of that thread and a failed test. */
describe(`${count.toLocaleString('en')} damaged, nonsensical and oversized inputs never stop`, () => {
  it.each([
    ['YAML', 'lib/tools/config-files/yaml.fuzz.ts'],
    ['TOML', 'lib/tools/config-files/toml.fuzz.ts'],
    ['JSON', 'lib/tools/config-files/json.fuzz.ts'],
    ['Dockerfiles', 'lib/tools/dockerfile/dockerfile.fuzz.ts'],
    ['workflows', 'lib/tools/workflow/workflow.fuzz.ts'],
    ['assignment links', 'lib/assign/link.fuzz.ts'],
    ['hand-ins', 'lib/assign/hand-in.fuzz.ts'],
    ['class lists', 'lib/assign/gradebook/roster.fuzz.ts'],
    ['messages of frames and hosts', 'lib/embed/messages.fuzz.ts'],
  ])(
    'the service of %s',
    async (_name, target) => {
      const end = await runTarget(target, seed, count)
      expect(end.kind === 'failed' ? end.message : '').toBe('')
      expect(end).toMatchObject({ kind: 'done', inputs: count })
    },
    240_000,
  )
})
