export const rowOptions = ['50', '90', '200', '500', '1000'] as const
export type Rows = (typeof rowOptions)[number]

export const shiftOptions = ['0', '0.25', '0.5'] as const
export type Shift = (typeof shiftOptions)[number]

export const limitOptions = ['usual', 'fitted'] as const
export type Limit = (typeof limitOptions)[number]
