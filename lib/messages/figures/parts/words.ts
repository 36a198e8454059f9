import { area } from '../../area'
import { english } from './en'

export const partsText = area(english, async () => (await import('./de')).german)
