import { expect, it } from 'vitest'
import { breathing } from './breathing'

/** How many of a timer's turns come while `steps` of `work` ms each go by. */
async function turnsDuring(steps: number, work: number, longest: number): Promise<number> {
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  const breathe = breathing(longest)
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + work
    while (performance.now() < end);
    await breathe()
  }
  clearInterval(timer)
  return turns
}

it('lets others have a turn when the steps take long', async () => {
  expect(await turnsDuring(8, 10, 5)).toBeGreaterThan(3)
})

it('goes on at once when they are short', async () => {
  expect(await turnsDuring(8, 1, 10_000)).toBe(0)
})
