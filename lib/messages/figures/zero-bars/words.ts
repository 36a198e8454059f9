import { area } from '../../area'
import { english } from './en'

export const zeroText = area(english, async () => (await import('./de')).german)
