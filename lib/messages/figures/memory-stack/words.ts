import { area } from '@/lib/messages/area'
import { english } from './en'

export const stackText = area(english, async () => (await import('./de')).german)
