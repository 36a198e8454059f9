import { area } from '../area'
import { english } from './en'

export const failuresText = area(english, async () => (await import('./de')).german)
