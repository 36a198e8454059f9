import type { ReadLink } from '@/lib/assign/link'

type Props = { readonly read: Exclude<ReadLink, { kind: 'ok' }> }

/** Why there is no assignment to show, and what could be read of it. */
export function LinkProblem({ read }: Props) {
  return (
    <header data-testid="assignment-problem" data-kind={read.kind}>
      <h1 className="page-title">
        {read.kind === 'empty' ? 'Assignments' : 'This link cannot be used'}
      </h1>
      <div className="lede">
        <p>{wordsFor(read)}</p>
        {read.kind === 'damaged' && read.title && (
          <p className="mt-3">
            It was about <strong>“{read.title}”</strong>
            {read.note ? `, with the note “${read.note}”` : ''}.
          </p>
        )}
      </div>
    </header>
  )
}

function wordsFor(read: Props['read']): string {
  switch (read.kind) {
    case 'empty':
      return 'An assignment is a link that an instructor sends you: all of it stands in its address. Open it, and it is listed here from then on.'
    case 'newer':
      return `It was made by a newer version of Day One (format ${read.version}). Reload this page to get the newest; if that changes nothing, ask for a link made here.`
    case 'damaged':
      return 'A part of it was lost or changed on its way, as mail programs do with long lines. Ask for it again, or copy the whole of it, up to its last letter.'
    case 'foreign':
      return 'It does not look like an assignment of this course. Copy the whole address from the message it came in, or ask for it again.'
  }
}
