import { EditorView } from '@codemirror/view'

/** Metrics come from lab.css, where the static preview takes them too: neither may move alone. */
export const editorTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'transparent', color: 'inherit', fontSize: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { font: 'inherit', overflow: 'auto', overscrollBehaviorX: 'contain' },
  '.cm-content': { padding: 'var(--code-pad) 0', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0 16px 0 var(--code-indent)' },
  '.cm-gutters': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink-3)',
    border: '0',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': {
    boxSizing: 'border-box',
    width: 'var(--code-gutter)',
    padding: '0 var(--code-gap) 0 0',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-focused .cm-activeLineGutter': { color: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { backgroundColor: 'color-mix(in oklch, var(--accent) 22%, transparent)' },
  '&.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--accent)',
  },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'var(--fail-soft)' },
  '.cm-searchMatch': { backgroundColor: 'var(--care-soft)', outline: '1px solid var(--care)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--accent-soft)' },
  '.cm-line.lab-mark': { backgroundColor: 'var(--fail-soft)' },
  '.cm-gutterElement.lab-mark': {
    backgroundColor: 'var(--fail-soft)',
    boxShadow: 'inset 3px 0 0 var(--fail)',
    color: 'var(--fail)',
    fontWeight: '600',
  },
  '.cm-panels': {
    backgroundColor: 'var(--sunken)',
    color: 'var(--ink)',
    borderColor: 'var(--line)',
    fontFamily: 'var(--font-sans)',
  },
  '.cm-textfield': { backgroundColor: 'var(--raised)', border: '1px solid var(--line-2)' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--raised)', color: 'inherit' },
})
