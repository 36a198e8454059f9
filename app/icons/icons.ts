export type Icon = {
  readonly name: string
  readonly size: number
  /** How much of the picture the mark may fill differs: a maskable icon is cut to a shape. */
  readonly purpose: 'any' | 'maskable' | 'apple'
}

export const icons: readonly Icon[] = [
  { name: '192', size: 192, purpose: 'any' },
  { name: '512', size: 512, purpose: 'any' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
  { name: 'apple-180', size: 180, purpose: 'apple' },
]
