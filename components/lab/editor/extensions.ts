import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import {
  bracketMatching,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { languageFor } from './languages'
import { lineMarking } from './line-marks'
import { namedEditor } from './named-editor'
import { problemMarking } from './problems'
import { editorTheme } from './theme'
import { tokenHighlighter } from './tokens'

/** What every file's state has; the file decides language, indent and whether it can be edited. */
export function fileExtensions(path: string, readonly: boolean, describedBy: string): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    history(),
    drawSelection(),
    indentOnInput(),
    indentUnit.of(/\.ya?ml$/.test(path) ? '  ' : '    '),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    search({ top: true }),
    problemMarking,
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      indentWithTab,
    ]),
    languageFor(path) ?? [],
    syntaxHighlighting(tokenHighlighter),
    lineMarking,
    editorTheme,
    EditorState.readOnly.of(readonly),
    namedEditor(path, readonly),
    EditorView.contentAttributes.of({
      'aria-describedby': describedBy,
      // Editable text takes the focus anyway; said outright for tools that do not know.
      tabindex: '0',
      autocapitalize: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
    }),
  ]
}
