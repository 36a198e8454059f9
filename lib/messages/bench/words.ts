import { area } from '../area'
import { english } from './en'

export const benchText = area(english, async () => (await import('./de')).german)
