'use client'

import { progressWords } from '@/components/course/progress-words'
import { Ring } from '@/components/ui/ring'
import { chapterState } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'

type Props = { readonly id: string; readonly labs: readonly string[] }

export function ChapterProgress({ id, labs }: Props) {
  const state = useProgress((progress) => chapterState(progress, { id, labs }))
  return (
    <span>
      <Ring fraction={state.fraction} className="size-7" />
      <span className="sr-only">{progressWords(state, labs.length)}</span>
    </span>
  )
}
