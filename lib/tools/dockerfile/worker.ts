import { serveTool } from '../serve'
import { createService } from './service'

serveTool(createService)
