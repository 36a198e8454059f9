type Load<T> = () => Promise<T>

const promises = new WeakMap<Load<unknown>, Promise<unknown>>()

/** The same promise at every render; one that failed is forgotten, so that a retry loads again. */
export function loaded<T>(load: Load<T>): Promise<T> {
  const known = promises.get(load) as Promise<T> | undefined
  if (known) return known
  const promise = load()
  promises.set(load, promise)
  promise.catch(() => promises.delete(load))
  return promise
}
