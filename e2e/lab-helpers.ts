import { expect, type Locator, type Page } from '@playwright/test'

export type LabPage = { readonly lab: Locator; readonly code: Locator; readonly editor: Locator }

/** The lab `config`: three kinds of files, several of them editable. */
export async function openLab(page: Page, path = '/labs/config'): Promise<LabPage> {
  await page.goto(path)
  const lab = page.getByTestId('lab')
  await expect(lab).toHaveAttribute('data-opened', 'true')
  const editor = lab.getByTestId('lab-editor')
  return { lab, editor, code: editor.locator('.cm-content') }
}

/**
 * Replaces the text of the file that is shown, through the keyboard as a learner would, who sees
 * that the editor has the focus, and then that the text is there. Its end is looked at: that is
 * where the cursor is, and the editor draws of a long text only what is near.
 */
export async function write({ code }: LabPage, text: string): Promise<void> {
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  await code.focus()
  await expect(code).toBeFocused()
  await code.press('ControlOrMeta+a')
  await code.page().keyboard.insertText(text)
  await expect(code.locator('.cm-line').filter({ hasText: /\S/ }).last()).toHaveText(last)
}
