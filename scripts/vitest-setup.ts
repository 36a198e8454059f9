import { buildRuntime } from './build-runtime'

/** Unit tests of the kernel and the judge run the real Python: it has to be built. */
export async function setup(): Promise<void> {
  await buildRuntime()
}
