import { byTestId, expectAttribute, expectCount } from './read'
import type { View } from './tab'

export const lab = byTestId('lab')
export const run = byTestId('lab-run')
export const check = byTestId('lab-check')
export const stop = byTestId('lab-stop')
export const output = byTestId('lab-output')
export const code = `${byTestId('lab-editor')} .cm-content`
export const passedChecks = '[data-testid^="check-"][data-state="passed"]'

/** A lab whose Python has started and waits. */
export const expectReady = (view: View): Promise<void> =>
  expectAttribute(view, lab, 'data-phase', 'ready')

/** Puts a whole file in place of the text, as a paste or an input method would. */
export async function write(view: View, text: string): Promise<void> {
  await expectCount(view, code, 1)
  await view.click(code)
  await view.evaluate(
    ({ code, text }) => {
      document.querySelector<HTMLElement>(code)?.focus()
      document.execCommand('selectAll')
      document.execCommand('insertText', false, text)
    },
    { code, text },
  )
}
