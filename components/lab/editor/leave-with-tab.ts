import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/**
 * Tab indents; Escape arms Tab to leave the editor, until the learner types or leaves. CodeMirror
 * would disarm after two seconds, which is too short for people who press keys slowly.
 */
export function leaveWithTab(onArmed: (armed: boolean) => void): Extension {
  const arm = (view: EditorView, armed: boolean) => {
    view.setTabFocusMode(armed)
    onArmed(armed)
  }
  return [
    EditorView.domEventHandlers({
      keydown: (event, view) => {
        if (event.key === 'Escape') arm(view, true)
        return false
      },
      blur: (_event, view) => arm(view, false),
    }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) arm(update.view, false)
    }),
  ]
}
