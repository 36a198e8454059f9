import { area } from '../area'
import { english } from './en'

export const certificateText = area(english, async () => (await import('./de')).german)
