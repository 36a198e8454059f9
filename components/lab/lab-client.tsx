'use client'

import { useContext, useId, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { ActionBar } from './action-bar'
import { announcement } from './announcement'
import { Drawer } from './drawer'
import { EditorSlot } from './editor-slot'
import { EditorStatus } from './editor-status'
import { FileTabs } from './file-tabs'
import { KeyRow } from './key-row'
import type { LabClientProps } from './lab-props'
import { LabSettingContext } from './lab-setting'
import { closedView } from './lab-view'
import { LabTools } from './lab-tools'
import { OpeningFailed } from './opening-failed'
import { ScrollRegion } from './scroll-region'
import { useAskedFile } from './use-asked-file'
import { useCheckLinks } from './use-check-links'
import { useLabKeys } from './use-lab-keys'
import { useLabNews } from './use-lab-news'
import { useNear } from './use-near'
import { useOpening } from './use-opening'
import { useTouch } from './use-touch'
import { useEarlyPress } from '@/components/ui/use-early-press'
import { labText } from '@/lib/messages/lab/words'
import { useText } from '@/lib/messages/use-text'

type Slots = { readonly heading: ReactNode; readonly brief: ReactNode; readonly preview: ReactNode }

const never = () => () => {}

const frozenProps = <P extends LabClientProps>(props: P): P => ({
  ...props,
  outline: {
    ...props.outline,
    frozen: true,
    files: props.outline.files.map(({ path }) => ({ path, readonly: true })),
  },
})

/**
 * The lab's frame. Closed and open it is the same markup, so opening moves nothing and a focused
 * button keeps its focus; only the preview gives way to the editor.
 */
export function LabClient(given: LabClientProps & Slots) {
  const t = useText(labText)
  const { variant, heading, brief, preview } = given
  const { frozen, file } = useContext(LabSettingContext)
  const props = useMemo(() => (frozen ? frozenProps(given) : given), [frozen, given])
  const { outline } = props
  const root = useRef<HTMLElement>(null)
  const id = useId()
  const leaveId = `${id}-leave`
  const { opening, open, act, catchUp } = useOpening(props, leaveId)
  const lab = opening.kind === 'open' ? opening.lab : null

  const closed = useMemo(() => closedView(outline.main), [outline.main])
  const store = lab?.controller.view
  const view = useSyncExternalStore(
    store?.subscribe ?? never,
    store?.getState ?? (() => closed),
    () => closed,
  )
  useEarlyPress(root)
  useNear(root, open)
  useLabKeys(root, act)
  useTouch(root, lab, variant)
  useLabNews(outline.id, view.session)
  useAskedFile(lab, file)
  const links = useCheckLinks(root, props, view.drawer, act)

  return (
    <section
      ref={root}
      lang={t.lang}
      aria-label={t.lab(outline.title)}
      data-testid="lab"
      data-lab-id={outline.id}
      data-phase={view.session.phase.kind}
      data-opened={opening.kind === 'open'}
      data-variant={variant}
      className="lab not-prose overflow-clip border-line-2 bg-raised font-sans text-[15px] leading-normal text-ink data-[variant=embed]:border-0 data-[variant=inline]:my-9 data-[variant=inline]:border-y data-[variant=page]:border-y sm:data-[variant=inline]:rounded-[14px] sm:data-[variant=inline]:border sm:data-[variant=inline]:shadow-lift sm:data-[variant=page]:rounded-[14px] sm:data-[variant=page]:border sm:data-[variant=page]:shadow-lift"
    >
      <header className="flex items-center gap-3 border-b border-line px-4 py-2.5">
        {heading}
        <LabTools outline={outline} variant={variant} panel={view.panel} act={act} />
      </header>
      <div className="lab-body">
        <ScrollRegion
          lang="en"
          label={t.toDo}
          className="lab-brief border-b border-line px-4 py-4 text-ink-2 -outline-offset-2"
        >
          {brief}
        </ScrollRegion>
        <div className="lab-source group/source flex min-w-0 flex-col">
          <FileTabs
            outline={outline}
            active={view.active}
            saving={view.saving}
            tabArmed={view.tabArmed}
            act={act}
            leaveId={leaveId}
            idPrefix={`${id}-file`}
            panelId={`${id}-code`}
          />
          <EditorSlot
            id={`${id}-code`}
            labelledBy={`${id}-file-${view.active}`}
            lab={lab}
            preview={preview}
            act={act}
            open={open}
            catchUp={catchUp}
          />
          <EditorStatus
            outline={outline}
            active={view.active}
            inspections={view.inspections}
            act={act}
          />
          {!outline.frozen && <KeyRow act={act} />}
        </div>
        <div className="lab-tools min-w-0">
          <ActionBar outline={outline} opening={opening.kind} view={view} act={act} />
          {opening.kind === 'failed' && (
            <OpeningFailed message={opening.message} onRetry={opening.final ? null : open} />
          )}
          {lab && (
            <lab.parts.LabPanels
              controller={lab.controller}
              packages={lab.pack.builtPackages}
              view={view}
              act={act}
            />
          )}
          <Drawer id={id} outline={outline} view={view} lab={lab} links={links} act={act} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {announcement(t, view.session, variant)}
      </p>
    </section>
  )
}
