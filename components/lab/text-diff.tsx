import { syntaxHighlighting } from '@codemirror/language'
import { MergeView, unifiedMergeView } from '@codemirror/merge'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { useLayoutEffect, useRef } from 'react'
import { languageFor } from './editor/languages'
import { editorTheme } from './editor/theme'
import { tokenHighlighter } from './editor/tokens'
import { benchText } from '@/lib/messages/bench/words'
import { useText } from '@/lib/messages/use-text'

type Side = { readonly label: string; readonly text: string }
type Props = { readonly path: string; readonly left: Side; readonly right: Side }

const collapse = { margin: 4, minSize: 8 }

const diffTheme = EditorView.theme({
  '&': { height: 'auto' },
  '.cm-changedLine, &.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--fail-soft)' },
  '&.cm-merge-b .cm-changedLine, .cm-insertedLine': { backgroundColor: 'var(--pass-soft)' },
  '.cm-deletedChunk': { backgroundColor: 'var(--fail-soft)', paddingLeft: '0' },
  '&.cm-merge-a .cm-changedText, .cm-deletedChunk .cm-deletedText': {
    background: 'color-mix(in oklch, var(--fail) 20%, transparent)',
  },
  '&.cm-merge-b .cm-changedText, .cm-changedText': {
    background: 'color-mix(in oklch, var(--pass) 20%, transparent)',
  },
  // Grounds are lost where colours are the reader's.
  '@media (forced-colors: active)': {
    '.cm-changedLine, .cm-insertedLine, .cm-deletedChunk': {
      outline: '1px dotted CanvasText',
      outlineOffset: '-1px',
    },
    '.cm-changedText': { textDecoration: 'underline 2px' },
    '.cm-deletedChunk .cm-deletedText': { textDecoration: 'line-through 2px' },
  },
  '.cm-collapsedLines': {
    background: 'var(--sunken)',
    color: 'var(--ink-2)',
    fontFamily: 'var(--sans)',
  },
})

/** Two texts: side by side where there is room, else in one column. Neither can be changed. */
export function TextDiff({ path, left, right }: Props) {
  const t = useText(benchText)
  const host = useRef<HTMLDivElement>(null)
  const { label: leftLabel, text: leftText } = left
  const { label: rightLabel, text: rightText } = right
  useLayoutEffect(() => {
    const parent = host.current
    if (!parent) return
    const view =
      parent.clientWidth >= 720
        ? new MergeView({
            parent,
            a: { doc: leftText, extensions: shown(path, leftLabel) },
            b: { doc: rightText, extensions: shown(path, rightLabel) },
            collapseUnchanged: collapse,
          })
        : new EditorView({
            parent,
            doc: rightText,
            extensions: [
              shown(path, t.whereDiffers(rightLabel, leftLabel)),
              unifiedMergeView({
                original: leftText,
                mergeControls: false,
                collapseUnchanged: collapse,
              }),
            ],
          })
    return () => view.destroy()
  }, [t, path, leftLabel, leftText, rightLabel, rightText])
  return <div ref={host} className="lab-diff" />
}

function shown(path: string, label: string): Extension {
  return [
    lineNumbers(),
    EditorView.lineWrapping,
    EditorState.readOnly.of(true),
    EditorView.editable.of(false),
    // Not editable, so it would not be in the tab order, and it scrolls.
    EditorView.contentAttributes.of({ 'aria-label': `${path}: ${label}`, tabindex: '0' }),
    languageFor(path) ?? [],
    syntaxHighlighting(tokenHighlighter),
    editorTheme,
    diffTheme,
  ]
}
