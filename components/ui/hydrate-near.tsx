'use client'

import {
  Activity,
  lazy,
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentType,
  type LazyExoticComponent,
  type RefObject,
} from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { course } from '@/lib/messages/course/words'
import { chosenLanguage, onLanguage } from '@/lib/messages/language'
import { useText } from '@/lib/messages/use-text'
import { observeNear } from './observe-near'
import { useEarlyPress } from './use-early-press'

type Load<P> = () => Promise<ComponentType<P>>

/** As `rootMargin`: within the window's own height above and below. */
const ahead = '100% 0px'

/** Milliseconds after which a part that did not arrive is asked for again. */
const pause = 5_000

/**
 * A part of a page that the server renders, and that the browser takes up when it comes near or when
 * anything is pressed: its code is fetched then, not with the page. At once where there is no markup
 * to wait behind, after a link within the site; in a frame, whose host waits for its labs; and in
 * another language than the server's.
 *
 * React hydrates an `Activity` by itself, and waits with it while something in it is on its way. A
 * `Suspense` would do so too, but the server sends a long one apart, for scripts to put in its place.
 * Until then nothing may render it anew: so whether loading failed is told beside it.
 */
export function hydrateNear<P extends object>(load: Load<P>): ComponentType<P> {
  const atOnce = createAtOnce(load)
  return function NearPart(props: P) {
    const root = useRef<HTMLDivElement>(null)
    const id = useId()
    const [{ Part, want, failed }] = useState(() =>
      hasMarkup(id) ? createWaiting(load) : atOnce(),
    )
    useEffect(() => whenNear(root.current, want), [want])
    return (
      <div ref={root} id={id} data-near>
        <Activity>
          <Part {...props} />
          <TakenUp root={root} />
        </Activity>
        <Failed failed={failed} />
      </div>
    )
  }
}

type Pending<P> = {
  readonly Part: LazyExoticComponent<ComponentType<P>>
  readonly want: () => void
  /** Whether it did not arrive when it was last asked for. */
  readonly failed: StoreApi<boolean>
}

/** Whether the server has rendered it: ids are the same there. */
const hasMarkup = (id: string) =>
  typeof document !== 'undefined' && document.getElementById(id) !== null

/** Waits until it is wanted, and for as long as it does not arrive: its markup can be read. */
function createWaiting<P>(load: Load<P>): Pending<P> {
  const failed = createStore(() => false)
  let want = () => {}
  const wanted = new Promise<void>((resolve) => (want = resolve))
  async function loaded(): Promise<ComponentType<P>> {
    try {
      const part = await load()
      failed.setState(false)
      return part
    } catch {
      failed.setState(true)
      await anotherChance()
      return loaded()
    }
  }
  const Part = lazy(async () => {
    await wanted
    return { default: await loaded() }
  })
  return { Part, want, failed }
}

/**
 * One for all, since React forgets the state of what has to wait when it is first rendered. Where it
 * fails the boundary around tells, and the next click, on "Try again" or on a link, gets a new one.
 */
function createAtOnce<P>(load: Load<P>): () => Pending<P> {
  const create = (): Pending<P> => ({
    Part: lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        const renew = () => {
          current = create()
        }
        if (typeof window !== 'undefined')
          addEventListener('click', renew, { once: true, capture: true })
        throw error
      }
    }),
    want: () => {},
    failed: createStore(() => false),
  })
  let current = create()
  return () => current
}

function anotherChance(): Promise<void> {
  return new Promise((resolve) => {
    addEventListener('online', () => resolve(), { once: true })
    setTimeout(resolve, pause)
  })
}

/**
 * Calls `want` once: when the element is near, when the focus comes into it, or when something is
 * pressed anywhere, which may lead to another place of the page.
 */
function whenNear(element: HTMLElement | null, want: () => void): (() => void) | undefined {
  if (!element) return undefined
  if (window.parent !== window || chosenLanguage() !== 'en') {
    want()
    return undefined
  }
  const controller = new AbortController()
  const stops = [observeNear(element, ahead, found), onLanguage(found), () => controller.abort()]
  function stop() {
    for (const one of stops) one()
  }
  function found() {
    stop()
    want()
  }
  const { signal } = controller
  element.addEventListener('focusin', found, { signal })
  for (const event of ['pointerdown', 'keydown', 'popstate'])
    addEventListener(event, found, { signal, capture: true })
  return stop
}

/** Inside the boundary, so its effect comes when the part has been taken up. */
function TakenUp({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  useEarlyPress(root)
  return null
}

function Failed({ failed }: { readonly failed: StoreApi<boolean> }) {
  const t = useText(course)
  const shown = useStore(failed)
  return (
    <p role="status" className="text-[13px] text-fail empty:hidden" lang={t.lang}>
      {shown && t.partFailed}
    </p>
  )
}
