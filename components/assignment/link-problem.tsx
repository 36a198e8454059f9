import type { ReadLink } from '@/lib/assign/link'
import { assignmentText } from '@/lib/messages/assignment/words'
import { useText } from '@/lib/messages/use-text'
import { Rich } from '@/components/ui/rich'

type Props = { readonly read: Exclude<ReadLink, { kind: 'ok' }> }

const parts = { b: (inner: string) => <strong>{inner}</strong> }

/** Why there is no assignment to show, and what could be read of it. */
export function LinkProblem({ read }: Props) {
  const t = useText(assignmentText)
  return (
    <header data-testid="assignment-problem" data-kind={read.kind}>
      <h1 className="page-title">{read.kind === 'empty' ? t.assignments : t.cannotUse}</h1>
      <div className="lede">
        <p>{wordsFor(t, read)}</p>
        {read.kind === 'damaged' && read.title && (
          <p className="mt-3">
            <Rich
              text={read.note ? t.wasAboutNote(read.title, read.note) : t.wasAbout(read.title)}
              parts={parts}
            />
          </p>
        )}
      </div>
    </header>
  )
}

function wordsFor({ link: t }: typeof assignmentText.english, read: Props['read']): string {
  switch (read.kind) {
    case 'empty':
      return t.empty
    case 'newer':
      return t.newer(String(read.version))
    case 'damaged':
      return t.damaged
    case 'foreign':
      return t.foreign
  }
}
