import { area } from '../area'
import { english } from './en'

export const titlesText = area(english, async () => (await import('./de')).german)
