import { area } from '../area'
import { english } from './en'

export const storageText = area(english, async () => (await import('./de')).german)
