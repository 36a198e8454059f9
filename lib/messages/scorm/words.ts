import { area } from '../area'
import { english } from './en'

export const scormText = area(english, async () => (await import('./de')).german)
