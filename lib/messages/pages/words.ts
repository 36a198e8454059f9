import { area } from '../area'
import { english } from './en'

export const pages = area(english, async () => (await import('./de')).german)
