import type { EmbedState, ToHost } from '../messages'
import { addressOf } from './address'
import { HostLink } from './host-link'
import { Shelf } from './shelf'

const attributes =
  'lab chapter src-base theme accent brief file lang readonly state-key save'.split(' ')
const style =
  ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:560px;border:0;border-radius:inherit}'
/** A frame that has said nothing by then shows the way round it. */
const patience = 20_000

const newId = () => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Shows a way round a frame that stays silent. What is returned calls that off. */
function wayRound(root: ShadowRoot, frame: HTMLIFrameElement, src: string): () => void {
  const slot = root.querySelector('slot') as HTMLSlotElement
  slot.hidden = true
  let timer: ReturnType<typeof setTimeout>
  frame.onload = () => {
    timer = setTimeout(() => {
      slot.hidden = false
      // An author's own words come first; these stand where there are none.
      slot.innerHTML = '<a target=_blank>Open it in a new tab</a>'
      Object.assign(slot.firstChild as HTMLAnchorElement, { href: src })
    }, patience)
  }
  return () => {
    frame.onload = null
    clearTimeout(timer)
    slot.hidden = true
  }
}

/** `<day-one-lab lab="seeding">`: docs/embedding.md. `base` is where this script came from. */
export function elementFor(base: string): CustomElementConstructor {
  class DayOneLab extends HTMLElement {
    static readonly observedAttributes = [...attributes, 'title']

    private frame: HTMLIFrameElement | null = null
    private link: HostLink | null = null
    private shelf: Shelf | null = null
    private known: EmbedState | null = null
    private given: EmbedState | null = null
    private stop = () => {}

    connectedCallback(): void {
      this.render()
    }

    disconnectedCallback(): void {
      this.stop()
      this.frame?.remove()
      this.frame = null
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      if (!this.frame || before === now) return
      if (name === 'title') this.frame.title = this.name
      else if ((name === 'theme' || name === 'accent') && now) this.link?.look({ [name]: now })
      else this.render()
    }

    /** What the learner did, as far as it is known here; setting it joins, and never takes away. */
    get state(): EmbedState | null {
      return this.known
    }

    set state(state: EmbedState | null) {
      this.given = state
      this.link?.give(state)
    }

    private get name(): string {
      return this.title || `Lab: ${this.getAttribute('lab') ?? this.getAttribute('chapter') ?? ''}`
    }

    private render(): void {
      this.disconnectedCallback()
      const read = (name: string) => this.getAttribute(name)
      const home = new URL(read('src-base') ?? base, location.href).href.replace(/\/?$/, '/')
      const src = addressOf(home, read)
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      root.innerHTML = `<style>${style}</style><slot></slot>`
      if (!src) return
      const key = read('state-key') ?? `day-one:${read('lab') ?? read('chapter')}`
      this.known = null
      this.shelf = read('save') === 'none' ? null : new Shelf(key)
      this.attach(root, src)
    }

    private attach(root: ShadowRoot, src: string): void {
      const frame = document.createElement('iframe')
      Object.assign(frame, {
        title: this.name,
        loading: 'lazy',
        allow: 'clipboard-write; fullscreen',
      })
      const settled = wayRound(root, frame, src)
      const events = new AbortController()
      const { signal } = events
      const { shelf } = this
      const { origin } = new URL(src)
      const link = new HostLink({
        origin,
        post: (message, target) => frame.contentWindow?.postMessage(message, target),
        kept: () => [shelf?.read(), this.given],
        keeps: shelf?.works() ?? false,
        newId,
        onMessage: (message) => {
          if (message.type === 'day-one:ready') settled()
          this.tell(message)
        },
        onRefused: (why) => {
          console.warn(`Day One: ${this.name} could not use what was kept: ${why}`)
          shelf?.close()
        },
      })
      const hear = ({ source, origin, data }: MessageEvent) =>
        link.receive(source === frame.contentWindow, origin, data)
      addEventListener('message', hear, { signal })
      // Another tab of the host page has kept something: joined here, nothing is lost to it.
      addEventListener('storage', ({ key }) => key === shelf?.key && link.give(shelf?.read()), {
        signal,
      })
      this.stop = () => {
        settled()
        events.abort()
      }
      this.frame = frame
      this.link = link
      frame.src = src
      root.append(frame)
    }

    private tell(message: ToHost): void {
      const { type, ...detail } = message
      let name = type.slice(8)
      if (message.type === 'day-one:resize' && this.frame)
        this.frame.style.height = `${message.height}px`
      if (message.type === 'day-one:state') {
        if (!message.state) return
        this.known = message.state
        name = 'statechange'
        Object.assign(detail, { saved: this.shelf?.write(message.state) ?? false })
      }
      this.dispatchEvent(new CustomEvent(name, { detail }))
    }
  }

  // Properties and attributes are one: `theme` and `theme=`, `stateKey` and `state-key=`.
  for (const attribute of attributes) {
    const flag = attribute === 'readonly'
    const property = attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
    Object.defineProperty(DayOneLab.prototype, property, {
      get(this: HTMLElement) {
        return flag ? this.hasAttribute(attribute) : (this.getAttribute(attribute) ?? '')
      },
      set(this: HTMLElement, value: string | boolean | null) {
        if (value === null || value === false) this.removeAttribute(attribute)
        else this.setAttribute(attribute, flag ? '' : String(value))
      },
    })
  }
  return DayOneLab
}
