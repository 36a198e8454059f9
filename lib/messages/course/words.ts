import { area } from '../area'
import { english } from './en'

export const course = area(english, async () => (await import('./de')).german)
