import { use, type ElementType, type ReactNode } from 'react'
import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'

/**
 * Lessons may use server components: async functions, which a browser cannot render. In a package
 * lessons are compiled against this runtime, where such a function is asked once and waited for.
 */
type Props = Readonly<Record<string, unknown>>
type ServerComponent = (props: Props) => Promise<ReactNode>

const awaited = new WeakMap<ServerComponent, ElementType>()

export { Fragment }
export const jsx: typeof reactJsx = (type, props, key) => reactJsx(inBrowser(type), props, key)
export const jsxs: typeof reactJsxs = (type, props, key) => reactJsxs(inBrowser(type), props, key)

function inBrowser(type: ElementType): ElementType {
  if (!isServerComponent(type)) return type
  const known = awaited.get(type) ?? waitingFor(type)
  awaited.set(type, known)
  return known
}

const isServerComponent = (type: unknown): type is ServerComponent =>
  typeof type === 'function' && Object.prototype.toString.call(type) === '[object AsyncFunction]'

function waitingFor(component: ServerComponent): ElementType {
  const answers = new Map<string, Promise<ReactNode>>()
  return function Awaited(props: Props) {
    // Outside of React: a component that waits for the first time keeps nothing of its own.
    const key = JSON.stringify(props)
    const answer = answers.get(key) ?? component(props)
    answers.set(key, answer)
    return use(answer)
  }
}
