import { area } from '@/lib/messages/area'
import { english } from './en'

export const tokensText = area(english, async () => (await import('./de')).german)
