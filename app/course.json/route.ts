import { catalogue } from '@/lib/course/load'

export const dynamic = 'force-static'

/** What is taught here, for whoever links to it: part of the public contract. */
export async function GET(): Promise<Response> {
  return Response.json(await catalogue())
}
