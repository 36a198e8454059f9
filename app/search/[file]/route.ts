import { searchFile, searchFileName } from '@/app/search/search-file'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams(): Promise<{ file: string }[]> {
  return [{ file: await searchFileName() }]
}

/** All that search needs, in one file, fetched when search is first opened. */
export async function GET(): Promise<Response> {
  return Response.json(await searchFile())
}
