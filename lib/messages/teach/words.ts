import { area } from '../area'
import { english } from './en'

export const teachText = area(english, async () => (await import('./de')).german)
