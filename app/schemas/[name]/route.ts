import { jsonSchemaOf, schemas } from '@/app/schemas/schemas'

export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ name: string }> }

export function generateStaticParams(): { name: string }[] {
  return Object.keys(schemas).map((name) => ({ name }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const schema = jsonSchemaOf((await params).name)
  return schema ? Response.json(schema) : new Response(null, { status: 404 })
}
