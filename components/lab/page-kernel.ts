import { browserPlatform } from '@/lib/kernel/browser-platform'
import { Kernel } from '@/lib/kernel/kernel'
import type { RuntimeManifest } from '@/lib/kernel/manifest'
import { pageMemory } from '@/lib/kernel/memory/page-memory'
import { basePath } from '@/lib/site/base-path'

const kernels = new Map<boolean, Kernel>()

/**
 * One kernel for all labs of a page: they share the downloads, the spare and the judge. Labs with
 * real packages have another, whose interpreters start with the packages imported. Both share the
 * page's memory.
 */
export function pageKernel(runtime: RuntimeManifest, { packages = false } = {}): Kernel {
  const kernel =
    kernels.get(packages) ??
    new Kernel(browserPlatform(runtime, `${basePath}/`, { packages }), pageMemory())
  kernels.set(packages, kernel)
  return kernel
}
