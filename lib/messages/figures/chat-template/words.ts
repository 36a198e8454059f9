import { area } from '@/lib/messages/area'
import { english } from './en'

export const chatText = area(english, async () => (await import('./de')).german)
