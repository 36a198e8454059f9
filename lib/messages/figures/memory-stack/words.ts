import { area } from '../../area'
import { english } from './en'

export const stackText = area(english, async () => (await import('./de')).german)
