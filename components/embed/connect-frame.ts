import { meetHost } from '@/components/lab/host'
import { onLabNews } from '@/components/lab/lab-news'
import { mayFrame, readAncestors } from '@/lib/embed/ancestors.mjs'
import { applyAccent, applyTheme } from '@/lib/embed/apply-look'
import { FrameLink, type Look } from '@/lib/embed/frame-link'
import { resizeMessage, type Framed } from '@/lib/embed/frame-messages'
import { parentOrigin } from '@/lib/embed/parent-origin'
import { scoreOf, SpliceLink } from '@/lib/embed/splice'
import { throttle } from '@/lib/timing/throttle'
import { handedStore, takeHandedState } from '@/lib/progress/store'
import { randomHex } from '@/lib/text/random-hex'
import { messageOf } from './message-of'
import { handedState, standing } from './standing'

/** A key stroke changes the state: the host hears of it at once, then this often. */
const pause = 300

/** Who may frame, as the build was told; also where no header says it. */
const sources = readAncestors(process.env.NEXT_PUBLIC_EMBED_ANCESTORS)

function setLook({ theme, accent }: Look): void {
  if (theme) applyTheme(theme)
  if (accent) applyAccent(accent)
}

function parentOfThisPage(): string | null {
  const { ancestorOrigins } = location as Partial<Pick<Location, 'ancestorOrigins'>>
  return parentOrigin({ ancestorOrigins, referrer: document.referrer })
}

/**
 * Speaks with the page around, in our protocol and in SPLICE, until the returned function is
 * called. Does nothing in a page that nobody frames.
 */
export function connectFrame(framed: Framed, element: HTMLElement): () => void {
  if (window.parent === window) return () => {}
  const around = window.parent
  const ports = {
    framed,
    parent: parentOfThisPage(),
    mayFrame: (origin: string) => mayFrame(sources, origin, location.origin),
    post: (message: object, origin: string) => around.postMessage(message, origin),
    takeIn: (state: unknown) => takeHandedState(state, framed.labs),
    newId: () => randomHex(16),
  }
  const link = new FrameLink({
    ...ports,
    state: () => handedState(framed.labs),
    setLook,
    met: (origin, keeps) => meetHost({ origin, speaks: 'day-one', keeps }),
    now: () => performance.now(),
  })
  const splice = new SpliceLink({
    ...ports,
    met: (origin) => meetHost({ origin, speaks: 'SPLICE', keeps: true }),
  })
  const stops = [
    listen(link, splice, around),
    watchHeight(element, (height) => {
      link.tell(resizeMessage(framed, height))
      splice.resize(height)
    }),
    watchProgress(framed, link, splice),
    onLabNews((news) => {
      const message = messageOf(news)
      link.tell(message)
      if (message.type !== 'day-one:ready') splice.event(message.type.replace(':', '.'), message)
    }),
  ]
  splice.start()
  return () => {
    for (const stop of stops) stop()
  }
}

function listen(link: FrameLink, splice: SpliceLink, around: Window): () => void {
  const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
    const arrival = { fromParent: source === around, origin, data }
    link.receive(arrival)
    splice.receive(arrival)
  }
  addEventListener('message', onMessage)
  return () => removeEventListener('message', onMessage)
}

function watchHeight(element: HTMLElement, tell: (height: number) => void): () => void {
  const observer = new ResizeObserver(() => tell(element.getBoundingClientRect().height))
  observer.observe(element)
  return () => observer.disconnect()
}

/** State and standing, whenever what may be told has changed. */
function watchProgress(framed: Framed, link: FrameLink, splice: SpliceLink): () => void {
  const told = new Map<string, string>()
  const tell = () => {
    const state = handedState(framed.labs)
    link.tellState()
    splice.report(scoreOf(state, framed.labs), state)
    for (const message of standing(framed.labs)) {
      const text = JSON.stringify(message)
      if (message.type === 'day-one:progress' && told.get(message.lab) !== text) {
        told.set(message.lab, text)
        link.tell(message)
      }
    }
  }
  const { call, flush } = throttle(tell, pause)
  const onHide = () => document.visibilityState === 'hidden' && flush()
  document.addEventListener('visibilitychange', onHide)
  addEventListener('pagehide', flush)
  const stop = handedStore.subscribe(call)
  return () => {
    stop()
    document.removeEventListener('visibilitychange', onHide)
    removeEventListener('pagehide', flush)
  }
}
