import { CodeText } from '@/components/ui/code-text'

type Props = {
  /** From lib/mdx/rehype-blocks.mjs. */
  readonly id?: string
  readonly then: string
  readonly now: string
  readonly rows: readonly (readonly [then: string, now: string])[]
}

/** Two columns: how it was, how it is. */
export function ThenNow({ id, then, now, rows }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus
    <div className="wide-table then-now" role="group" aria-label={`${then}, ${now}`} tabIndex={0}>
      <table id={id}>
        <thead>
          <tr>
            <th scope="col">{then}</th>
            <th scope="col">{now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([before, after]) => (
            <tr key={before}>
              <td>
                <CodeText text={before} />
              </td>
              <td>
                <CodeText text={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
