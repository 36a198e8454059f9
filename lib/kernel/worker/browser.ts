import type { FromWorker, ToWorker } from '../protocol'
import { confine } from './confine'
import { serve } from './serve'

// Held in closures before `confine` takes them from the scope that Python could reach.
const post = self.postMessage.bind(self) as (message: FromWorker) => void
const handle = serve(post, () => confine(self))

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => handle(data))
