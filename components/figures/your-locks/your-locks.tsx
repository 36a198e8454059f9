import { ReviewPanel } from '@/components/figures/your-locks/review-panel'
import { readRuntimeManifest } from '@/lib/kernel/read-manifest'

/** Reviews two lock files of the reader's with the lab's own differ, without leaving the page. */
export async function YourLocks() {
  return <ReviewPanel runtime={await readRuntimeManifest()} />
}
