import { lazy, Suspense, type ComponentType } from 'react'

type Loaded<P> = ComponentType<P> | { readonly default: ComponentType<P> }

/** `next/dynamic` in a package: a chunk of its own, loaded when it is shown. */
export default function dynamic<P extends object>(load: () => Promise<Loaded<P>>) {
  const Part = lazy(async () => {
    const loaded = await load()
    return { default: 'default' in loaded ? loaded.default : loaded }
  }) as unknown as ComponentType<P>
  return function Dynamic(props: P) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    )
  }
}
