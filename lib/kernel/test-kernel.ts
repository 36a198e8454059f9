import { Kernel } from './kernel'
import { nodePlatform } from './node-platform'

const kernels = new Map<boolean, Promise<Kernel>>()

/** One real kernel for all tests of a file, or two where some need real packages. */
export function loadKernel({ packages = false } = {}): Promise<Kernel> {
  const kernel =
    kernels.get(packages) ?? nodePlatform({ packages }).then((platform) => new Kernel(platform))
  kernels.set(packages, kernel)
  return kernel
}
