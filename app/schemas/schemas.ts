import * as z from 'zod/mini'
import { handInSchema } from '@/lib/assign/hand-in'
import { catalogueSchema } from '@/lib/course/schema'
import { embedStateSchema, fromHostSchema, toHostSchema } from '@/lib/embed/messages'
import { address } from '@/lib/site/address'

type Schema = { readonly title: string; readonly schema: z.core.$ZodType }

/** What is served under /schemas/, by file name; from the very schemas that check the data. */
export const schemas: Readonly<Record<string, Schema>> = {
  'embed-messages.json': {
    title: 'Messages between a framed lab and the page around it, version 1',
    schema: z.union([fromHostSchema, toHostSchema]),
  },
  'embed-to-frame.json': {
    title: 'What the page around says to a framed lab, version 1',
    schema: fromHostSchema,
  },
  'embed-to-host.json': {
    title: 'What a framed lab says to the page around, version 1',
    schema: toHostSchema,
  },
  'embed-state.json': {
    title: 'What a learner did in framed labs, for the page around to keep',
    schema: embedStateSchema,
  },
  'hand-in.json': {
    title: 'What a learner hands in for an assignment, version 1',
    schema: handInSchema,
  },
  'catalogue.json': { title: 'What is taught here: /course.json', schema: catalogueSchema },
}

export function jsonSchemaOf(name: string): object | null {
  const entry = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (!entry) return null
  const { $schema, ...rest } = z.toJSONSchema(entry.schema, { io: 'input' })
  return { $schema, $id: address(`/schemas/${name}`), title: entry.title, ...rest }
}
