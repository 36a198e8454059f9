import { area } from '../area'
import { english } from './en'

export const reasonsText = area(english, async () => (await import('./de')).german)
