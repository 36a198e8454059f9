import { area } from '@/lib/messages/area'
import { english } from './en'

export const tapeText = area(english, async () => (await import('./de')).german)
