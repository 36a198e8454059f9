import { FailureError, type Failure, type Why } from '@/lib/messages/failures/failure'
import { endedForMemory } from './memory/out-of-memory'

/**
 * `bytes`: Python does not start from what it was given. `lost`: the worker never came.
 * `memory`: there was no room for it. `gave-way`: something else on the page needed the room.
 * `other`: it was stopped, said nothing for too long, or its library did not arrive.
 */
export type BootFailure = 'bytes' | 'lost' | 'memory' | 'gave-way' | 'other'

/** Python could not be started, or went away while it was starting. */
export class BootError extends FailureError {
  override readonly name = 'BootError'

  constructor(
    failure: Failure,
    readonly why: BootFailure,
  ) {
    super(failure)
  }
}

/** Something else on the page has the place that was meant for it. */
export class GaveWayError extends BootError {
  constructor() {
    super({ is: 'gaveWay' }, 'gave-way')
  }
}

/** Why an interpreter ended that its page ended. */
export const stopped = 'stopped'
export const gaveWay = 'gave way'

/** What that means for an interpreter that was still starting. */
export function bootFailureOf(why: Why): BootFailure {
  if (why === gaveWay) return 'gave-way'
  if (why === stopped) return 'other'
  return endedForMemory(why) ? 'memory' : 'lost'
}
