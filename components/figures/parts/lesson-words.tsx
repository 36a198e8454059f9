import { CodeText } from '@/components/ui/code-text'
import { Rich } from '@/components/ui/rich'

const parts = {
  en: (inner: string) => (
    <span lang="en">
      <CodeText text={inner} />
    </span>
  ),
}

/** A sentence of the interface with words of the lesson in `<en>`: those stay in their language. */
export function LessonWords({ text }: { readonly text: string }) {
  return <Rich text={text} parts={parts} />
}
