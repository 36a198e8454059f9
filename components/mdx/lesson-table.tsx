import type { ComponentProps } from 'react'

/** A table wider than the screen scrolls by itself, also by keyboard. */
export function LessonTable(props: ComponentProps<'table'>) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take focus
    <div className="wide-table" role="group" aria-label="Table" tabIndex={0}>
      <table {...props} />
    </div>
  )
}
