import { useId } from 'react'
import { bugs, type Bug } from '@/lib/figures/bug-sieves-cards'
import { sievesText } from '@/lib/messages/figures/bug-sieves/words'
import { useText } from '@/lib/messages/use-text'

type Props = { readonly bug: Bug; readonly onChoose: (bug: Bug) => void }

/** The stack of cards, as radio buttons. */
export function BugChoice({ bug, onChoose }: Props) {
  const t = useText(sievesText)
  const name = useId()
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-[13px] font-medium text-ink-2">{t.drop}</legend>
      <div className="grid gap-1.5">
        {bugs.map((each) => (
          <label
            key={each.id}
            className="relative flex min-h-10 items-center rounded-lg border border-line-2 px-3 py-1.5 text-sm text-ink-2 has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={each === bug}
              onChange={() => onChoose(each)}
              className="absolute inset-0 cursor-pointer appearance-none opacity-0"
            />
            <span lang="en">{each.title}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
