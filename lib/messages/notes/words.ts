import { area } from '../area'
import { english } from './en'

export const notesText = area(english, async () => (await import('./de')).german)
