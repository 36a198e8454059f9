import { area } from '../area'
import { english } from './en'

export const labText = area(english, async () => (await import('./de')).german)
