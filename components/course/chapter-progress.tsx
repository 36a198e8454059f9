'use client'

import { progressWords } from '@/components/course/progress-words'
import { Ring } from '@/components/ui/ring'
import { chapterState, type ChapterParts } from '@/lib/progress/selectors'
import { useProgress } from '@/lib/progress/use-progress'
import { course } from '@/lib/messages/course/words'
import { useText } from '@/lib/messages/use-text'

export function ChapterProgress({ parts }: { readonly parts: ChapterParts }) {
  const t = useText(course)
  const state = useProgress((progress) => chapterState(progress, parts))
  return (
    <span>
      <Ring fraction={state.fraction} className="size-7" />
      <span className="sr-only">{progressWords(t, state, parts)}</span>
    </span>
  )
}
