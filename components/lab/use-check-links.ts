import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { checkInHash, checkLinks, type CheckLinks } from './check-links'
import type { LabAction } from './lab-action'
import type { LabClientProps } from './lab-props'
import type { DrawerTab } from './lab-view'

type Asked = { readonly check: string | null; readonly visit: number }

/** Shows the check that the page's address names, also when the address changes later. */
export function useCheckLinks(
  root: RefObject<HTMLElement | null>,
  props: LabClientProps,
  drawer: DrawerTab,
  act: (action: LabAction) => void,
): CheckLinks {
  const { outline, variant } = props
  const [asked, setAsked] = useState<Asked>({ check: null, visit: 0 })
  const shown = useRef(0)

  useEffect(() => {
    if (variant !== 'page') return
    const look = () =>
      setAsked(({ visit }) => ({
        check: checkInHash(location.hash, { outline }),
        visit: visit + 1,
      }))
    look()
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [outline, variant])

  useEffect(() => {
    if (asked.check === null || asked.visit === shown.current) return
    if (drawer !== 'checks') return act({ kind: 'show-drawer', tab: 'checks' })
    shown.current = asked.visit
    const row = root.current?.querySelector<HTMLElement>(`#check-${asked.check}`)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [root, asked, drawer, act])

  return useMemo(() => checkLinks({ outline, variant }, asked.check), [outline, variant, asked])
}
