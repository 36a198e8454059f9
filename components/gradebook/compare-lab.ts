import type { Row } from '@/lib/assign/gradebook/rows'
import type { Likeness, Writing } from '@/lib/assign/gradebook/similarity'
import { fetchPack } from './fetch-pack'

export type Compared = { readonly lab: string; readonly pairs: readonly Likeness[] }

/** Compares all that was handed in for one lab. The page gets a breath before and after. */
export async function compareLab(lab: string, rows: readonly Row[]): Promise<Compared> {
  const [{ alike }, pack] = await Promise.all([
    import('@/lib/assign/gradebook/similarity'),
    fetchPack(lab),
  ])
  await new Promise((resolve) => setTimeout(resolve))
  const writings = rows.flatMap(({ entry, labs }): Writing[] => {
    const files = labs.find((one) => one.lab === lab)?.handedIn?.files
    return files ? [{ id: entry.id, files }] : []
  })
  const common = [
    { id: 'starter', files: pack.files },
    { id: 'solution', files: pack.solution },
  ]
  return { lab, pairs: alike(writings, common) }
}
