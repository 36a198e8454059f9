/** `1 lab`, `3 labs`. */
export const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
