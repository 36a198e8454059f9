'use client'

import { progressWords } from '@/components/course/progress-words'
import { Ring } from '@/components/ui/ring'
import { chapterState, type ChapterParts } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'

export function ChapterProgress({ parts }: { readonly parts: ChapterParts }) {
  const state = useProgress((progress) => chapterState(progress, parts))
  return (
    <span>
      <Ring fraction={state.fraction} className="size-7" />
      <span className="sr-only">{progressWords(state, parts)}</span>
    </span>
  )
}
