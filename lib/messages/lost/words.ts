import { area } from '../area'
import { english } from './en'

export const lostText = area(english, async () => (await import('./de')).german)
