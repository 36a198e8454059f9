import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/**
 * Playwright's `test`. Unless `tools` is on, requests for Ruff, basedpyright and their like stay
 * open: starting them takes more of a processor than starting Python.
 */
export const test = base.extend<{ readonly tools: boolean }>({
  tools: [false, { option: true }],
  context: async ({ context, tools }, provide) => {
    if (!tools) await context.route('**/runtime/tools/**', () => {})
    await provide(context)
  },
})
