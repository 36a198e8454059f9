import { area } from '../area'
import { english } from './en'

export const searchText = area(english, async () => (await import('./de')).german)
