import { StateEffect, StateField, type Extension } from '@codemirror/state'
import { hoverTooltip, keymap, showTooltip, type EditorView, type Tooltip } from '@codemirror/view'
import type { Hover, Position } from '@/lib/tools/tool'
import { offsetOf, positionOf } from './problems'

export type AskHover = (at: Position) => Promise<Hover | null>

const setShown = StateEffect.define<Tooltip | null>()

/** What was asked for by keyboard stays until the cursor moves or the text changes. */
const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    for (const effect of transaction.effects) if (effect.is(setShown)) return effect.value
    return transaction.docChanged || transaction.selection ? null : tooltip
  },
  provide: (field) => showTooltip.from(field),
})

/** What a tool knows of the name under the pointer, or (Ctrl/Cmd+I) at the cursor. */
export function hovering(ask: AskHover): Extension {
  async function tooltipAt(view: EditorView, offset: number): Promise<Tooltip | null> {
    const { doc } = view.state
    const hover = await ask(positionOf(doc, offset))
    // Typed on meanwhile: the answer is about another text.
    if (!hover || view.state.doc !== doc) return null
    const pos = offsetOf(doc, hover.from)
    return { pos, end: offsetOf(doc, hover.to), above: true, create: () => ({ dom: card(hover) }) }
  }
  const showAtCursor = (view: EditorView) => {
    void tooltipAt(view, view.state.selection.main.head).then((tooltip) =>
      view.dispatch({ effects: setShown.of(tooltip) }),
    )
    return true
  }
  return [
    hoverTooltip(tooltipAt, { hideOnChange: true }),
    shown,
    keymap.of([{ key: 'Mod-i', run: showAtCursor, preventDefault: true }]),
  ]
}

function card({ code, words }: Hover): HTMLElement {
  const dom = document.createElement('div')
  dom.className = 'cm-hover'
  dom.role = 'status'
  if (code) dom.append(Object.assign(document.createElement('code'), { textContent: code }))
  if (words) dom.append(Object.assign(document.createElement('p'), { textContent: words }))
  return dom
}
