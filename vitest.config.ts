import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Vitest starts large files first. These are short and take minutes: last, they would run alone. */
const long = [
  'scripts/fuzz/fuzz.test.ts',
  'lib/grading/hostile.test.ts',
  'lib/kernel/trace/labs.test.ts',
]

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => long.some((file) => moduleId.endsWith(file))
    // oxlint-disable-next-line unicorn/no-array-sort -- not an array's: Vitest's own order
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    globalSetup: ['scripts/vitest-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Interpreters are heavy: as many files at once as a small machine has cores.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    include: ['{lib,components,scripts,content}/**/*.test.{ts,tsx}'],
  },
})
