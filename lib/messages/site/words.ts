import { area } from '../area'
import { english } from './en'

export const site = area(english, async () => (await import('./de')).german)
