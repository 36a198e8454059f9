import type { Extension } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import { benchText } from '@/lib/messages/bench/words'

/** The name of the text field in the reader's language, which may arrive after the editor. */
export function namedEditor(path: string, readonly: boolean): Extension {
  return [
    EditorView.contentAttributes.of(() => {
      const t = benchText.current()
      return { 'aria-label': readonly ? t.editorReadOnly(path) : t.editor(path) }
    }),
    ViewPlugin.define((view) => ({
      // An empty transaction asks for the attributes again.
      destroy: benchText.subscribe(() => view.dispatch({})),
    })),
  ]
}
