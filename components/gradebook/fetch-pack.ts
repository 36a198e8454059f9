import type { LabPack } from '@/lib/course/schema'
import { basePath } from '@/lib/site/base-path'
import { gradebookText } from '@/lib/messages/gradebook/words'

const packs = new Map<string, Promise<LabPack>>()

/** A lab with its starter and solution; a failure is not kept. */
export function fetchPack(lab: string): Promise<LabPack> {
  const known = packs.get(lab) ?? load(lab)
  packs.set(lab, known)
  known.catch(() => packs.delete(lab))
  return known
}

async function load(lab: string): Promise<LabPack> {
  const response = await fetch(`${basePath}/labs/${lab}/pack.json`).catch(() => null)
  if (!response?.ok) throw new Error(gradebookText.current().noFiles(lab))
  return (await response.json()) as LabPack
}
