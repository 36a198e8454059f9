/** The margin exists from here on (app/styles/frame.css), and not on paper. */
const margin = 'screen and (width >= 81rem)'
/** What is set in from the text column, or has the margin for itself. */
const setIn = '.callout, .summary, .figure, .wide-table, .margin-note'

/**
 * Puts notes to a block: into the margin where there is one, else beneath. A float begins where it
 * stands in the text, so in the margin notes come before their block.
 */
export function putNotes(host: HTMLElement, block: HTMLElement): () => void {
  const query = matchMedia(margin)
  const put = () => {
    const beside = query.matches && !block.closest(setIn)
    host.toggleAttribute('data-beside', beside)
    if (block.tagName === 'LI') putInItem(host, block, beside)
    else if (beside) block.before(host)
    else (block.closest('.wide-table, .margin-note') ?? block).after(host)
    tellMargin()
  }
  put()
  query.addEventListener('change', put)
  return () => {
    query.removeEventListener('change', put)
    host.remove()
    tellMargin()
  }
}

function putInItem(host: HTMLElement, item: HTMLElement, beside: boolean): void {
  if (beside) item.prepend(host)
  else item.insertBefore(host, item.querySelector(':scope > :is(ul, ol)'))
}

/** "On this page" stands in the margin too, and gives way (components/course/use-covered.ts). */
function tellMargin(): void {
  dispatchEvent(new Event('day-one:margin'))
}
