import { area } from '../area'
import { english } from './en'

export const gradebookText = area(english, async () => (await import('./de')).german)
