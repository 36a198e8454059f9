import { Kernel } from './kernel'
import { nodePlatform } from './node-platform'

let kernel: Promise<Kernel> | null = null

/** One real kernel for all tests of a file. */
export function loadKernel(): Promise<Kernel> {
  kernel ??= nodePlatform().then((platform) => new Kernel(platform))
  return kernel
}
