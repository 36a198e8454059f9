export const rowOptions = [
  { id: '50', name: '50' },
  { id: '90', name: '90' },
  { id: '200', name: '200' },
  { id: '500', name: '500' },
  { id: '1000', name: '1,000' },
] as const
export type Rows = (typeof rowOptions)[number]['id']

export const shiftOptions = [
  { id: '0', name: 'Nothing' },
  { id: '0.25', name: 'A quarter σ' },
  { id: '0.5', name: 'Half a σ' },
] as const
export type Shift = (typeof shiftOptions)[number]['id']

export const limitOptions = [
  { id: 'usual', name: '0.1, always' },
  { id: 'fitted', name: 'Fitted to the rows' },
] as const
export type Limit = (typeof limitOptions)[number]['id']
