import { area } from '../area'
import { english } from './en'

export const doctorText = area(english, async () => (await import('./de')).german)
