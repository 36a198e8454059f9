import { area } from '../area'
import { english } from './en'

export const progress = area(english, async () => (await import('./de')).german)
