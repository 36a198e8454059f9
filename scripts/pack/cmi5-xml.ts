import { escapeXml } from './xml'

export type Cmi5Course = {
  readonly id: string
  readonly title: string
  readonly description: string
  /** From 0 to 1. */
  readonly mastery: number
}

/** `cmi5.xml`: a course of one assignable unit, this package. Identifiers are IRIs and stable. */
export function cmi5Xml({ id, title, description, mastery }: Cmi5Course): string {
  const iri = (part: string) => escapeXml(`urn:${id.replaceAll('.', ':')}:${part}`)
  const words = `<title><langstring lang="en-GB">${escapeXml(title)}</langstring></title>
  <description><langstring lang="en-GB">${escapeXml(description)}</langstring></description>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
 <course id="${iri('structure')}">
  ${words}
 </course>
 <au id="${iri('unit')}" moveOn="CompletedAndPassed" masteryScore="${mastery}" launchMethod="AnyWindow">
  ${words}
  <url>index.html</url>
 </au>
</courseStructure>
`
}
