import { area } from '../area'
import { english } from './en'

export const lesson = area(english, async () => (await import('./de')).german)
