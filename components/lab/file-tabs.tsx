import { memo } from 'react'
import type { LabAction } from './lab-action'
import { Glyph } from './icons'
import type { LabOutline } from './lab-props'
import type { LabView } from './lab-view'
import { TabList } from './tab-list'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Props = {
  readonly outline: LabOutline
  readonly active: LabView['active']
  readonly saving: LabView['saving']
  readonly tabArmed: LabView['tabArmed']
  readonly act: (action: LabAction) => void
  /** Id of the element that says how to leave the editor. */
  readonly leaveId: string
  readonly idPrefix: string
  readonly panelId: string
}

export const FileTabs = memo(function FileTabs(props: Props) {
  const { outline, active, saving, tabArmed, act, leaveId, idPrefix, panelId } = props
  const t = useText(labText)
  return (
    <div className="flex items-center gap-3 border-b border-line bg-sunken px-2 py-1.5 text-[13px] text-ink-3">
      <TabList
        label={t.files}
        idPrefix={idPrefix}
        panelOf={() => panelId}
        selected={active}
        onSelect={(path) => act({ kind: 'show-file', path })}
        tabClass="rounded-md border border-transparent px-3 py-1 font-mono text-[13px] text-ink-2 hover:text-ink aria-selected:border-line aria-selected:bg-raised aria-selected:text-ink pointer-coarse:py-2"
        tabs={outline.files.map(({ path, readonly }) => ({
          id: path,
          label: readonly ? (
            <span className="inline-flex items-center gap-1.5">
              <Glyph name="lock" />
              {path}
              <span className="font-sans text-xs text-ink-3">{t.readOnly}</span>
            </span>
          ) : (
            path
          ),
        }))}
      />
      <span className="ml-auto flex shrink-0 items-center gap-3 pr-2">
        <span
          id={leaveId}
          className={`hidden ${tabArmed ? '' : '@4xl/lab:group-focus-within/source:inline pointer-coarse:sr-only'}`}
        >
          {t.escapeLeaves}
        </span>
        {/* Said as well as shown: a description is not read again while its editor has the focus. */}
        <span role="status" className="font-semibold text-accent pointer-coarse:sr-only">
          {tabArmed && t.tabLeaves}
        </span>
        <span className="@max-md/lab:sr-only">{t.saving[saving]}</span>
      </span>
    </div>
  )
})
