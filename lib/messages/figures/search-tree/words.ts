import { area } from '../../area'
import { english } from './en'

export const searchTreeText = area(english, async () => (await import('./de')).german)
