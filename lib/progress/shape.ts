import type { Problem } from './problem'
import { isPlainObject } from './stable'

/*
 * As much of a schema library as progress needs: every page loads this, and the best bundle that
 * came out of zod was twenty times as large.
 */

type Path = readonly string[]

/** Where data does not fit, and why. */
export type Misfit = { readonly path: Path; readonly why: Problem }

const unfit = Symbol('unfit')
type Read<T> = (value: unknown, path: Path, misfits: Misfit[]) => T | typeof unfit

/** Reads data of unknown origin into a `T` of its own, without what a `T` does not have. */
export type Shape<T> = { readonly read: Read<T> }
export type TypeOf<S> = S extends Shape<infer T> ? T : never

type Fit<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly misfits: readonly Misfit[] }

export function fit<T>({ read }: Shape<T>, data: unknown): Fit<T> {
  const misfits: Misfit[] = []
  const value = read(data, [], misfits)
  return value === unfit ? { ok: false, misfits } : { ok: true, value }
}

/** The same for data that has to fit. */
export function fitted<T>(shape: Shape<T>, data: unknown): T {
  const result = fit(shape, data)
  if (result.ok) return result.value
  throw new Error(
    result.misfits.map(({ path, why }) => `${path.join('.')}: ${JSON.stringify(why)}`).join(),
  )
}

function one<T>(expected: Problem, is: (value: unknown) => value is T): Shape<T> {
  return {
    read: (value, path, misfits) => {
      if (is(value)) return value
      misfits.push({ path, why: { is: 'misfit', of: [expected, found(value)] } })
      return unfit
    },
  }
}

function found(value: unknown): Problem {
  if (value === undefined) return { is: 'nothing' }
  if (typeof value === 'string') return { is: 'text' }
  if (Array.isArray(value)) return { is: 'list' }
  if (isPlainObject(value)) return { is: 'object' }
  return { is: 'value', of: [JSON.stringify(value)] }
}

export const text = one({ is: 'text' }, (value) => typeof value === 'string')

/** Text of at most so many characters. */
export const textUpTo = (most: number): Shape<string> =>
  one(
    { is: 'textUpTo', of: [most] },
    (value): value is string => typeof value === 'string' && value.length <= most,
  )

export const truth = one({ is: 'truth' }, (value) => typeof value === 'boolean')

export const exactly = <const T extends number>(only: T): Shape<T> =>
  one({ is: 'value', of: [String(only)] }, (value): value is T => value === only)

/** From 0 up. */
export const amount = (most = Number.MAX_VALUE): Shape<number> =>
  one(
    most === Number.MAX_VALUE ? { is: 'amount' } : { is: 'amountUpTo', of: [most] },
    (value): value is number => typeof value === 'number' && value >= 0 && value <= most,
  )

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)

export const whole = one({ is: 'whole' }, isWhole)

/** Whole and from 0 up. */
export const count = (most = Number.MAX_SAFE_INTEGER): Shape<number> =>
  one(
    most === Number.MAX_SAFE_INTEGER ? { is: 'count' } : { is: 'countUpTo', of: [most] },
    (value): value is number => isWhole(value) && value >= 0 && value <= most,
  )

const aList = one({ is: 'list' }, (value) => Array.isArray(value))
const anObject = one({ is: 'object' }, isPlainObject)

export function list<T>(item: Shape<T>): Shape<T[]> {
  return {
    read: (value, path, misfits) => {
      const given = aList.read(value, path, misfits)
      if (given === unfit) return unfit
      const items: T[] = []
      for (const [index, each] of given.entries()) {
        const part = item.read(each, [...path, String(index)], misfits)
        if (part !== unfit) items.push(part)
      }
      return items.length === given.length ? items : unfit
    },
  }
}

export function record<T>(entry: Shape<T>): Shape<Record<string, T>> {
  return {
    read: (value, path, misfits) => {
      const given = anObject.read(value, path, misfits)
      if (given === unfit) return unfit
      const read: Record<string, T> = {}
      let fits = true
      for (const [key, each] of Object.entries(given)) {
        const part = entry.read(each, [...path, key], misfits)
        if (part === unfit) fits = false
        else read[key] = part
      }
      return fits ? read : unfit
    },
  }
}

type Optional<T> = Shape<T | undefined> & { readonly optional: true }

export const optional = <T>({ read }: Shape<T>): Optional<T> => ({
  optional: true,
  read: (value, path, misfits) => (value === undefined ? undefined : read(value, path, misfits)),
})

/** `missing` makes what stands there when nothing does. */
export const withDefault = <T>({ read }: Shape<T>, missing: () => NoInfer<T>): Shape<T> => ({
  read: (value, path, misfits) => (value === undefined ? missing() : read(value, path, misfits)),
})

type Fields = Readonly<Record<string, Shape<unknown>>>
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { readonly optional: true } ? K : never
}[keyof F]
type ObjectOf<F extends Fields> = {
  -readonly [K in Exclude<keyof F, OptionalKeys<F>>]: TypeOf<F[K]>
} & { -readonly [K in OptionalKeys<F>]?: TypeOf<F[K]> }
type Flat<T> = { [K in keyof T]: T[K] }

export function object<F extends Fields>(fields: F): Shape<Flat<ObjectOf<F>>> {
  return {
    read: (value, path, misfits) => {
      const given = anObject.read(value, path, misfits)
      if (given === unfit) return unfit
      const read: Record<string, unknown> = {}
      let fits = true
      for (const [key, field] of Object.entries(fields)) {
        const part = field.read(given[key], [...path, key], misfits)
        if (part === unfit) fits = false
        else if (part !== undefined) read[key] = part
      }
      // Each field was read by its own shape, which the compiler cannot follow through the loop.
      return fits ? (read as Flat<ObjectOf<F>>) : unfit
    },
  }
}
