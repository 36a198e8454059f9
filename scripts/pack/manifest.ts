import type { ScormVersion } from '@/lib/scorm/dialect'
import { escapeXml } from './xml'

export type Described = {
  /** Stable between builds: an LMS recognises a renewed package by it. */
  readonly id: string
  readonly title: string
  /** From 0 to 1. */
  readonly mastery: number
  /** Every file of the package but the manifest. */
  readonly files: readonly string[]
}

const launch = 'index.html'

/** `imsmanifest.xml`: one organisation with one item, one SCO that lists every file. */
export const manifestOf = (version: ScormVersion, described: Described): string =>
  version === '1.2' ? manifest12(described) : manifest2004(described)

function manifest12({ id, title, mastery, files }: Described): string {
  return document(`<manifest identifier="${identifier(id)}" version="1.2"
 xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
${metadata('1.2')}
${organisation(title, `\n    <adlcp:masteryscore>${Math.round(mastery * 100)}</adlcp:masteryscore>`)}
${resources('scormtype', files)}
</manifest>`)
}

function manifest2004({ id, title, mastery, files }: Described): string {
  const sequencing = `
    <imsss:sequencing>
     <imsss:objectives>
      <imsss:primaryObjective objectiveID="passed" satisfiedByMeasure="true">
       <imsss:minNormalizedMeasure>${mastery}</imsss:minNormalizedMeasure>
      </imsss:primaryObjective>
     </imsss:objectives>
     <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
    </imsss:sequencing>`
  return document(`<manifest identifier="${identifier(id)}" version="1.3"
 xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
 xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
 xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
${metadata('2004 4th Edition')}
${organisation(title, sequencing)}
${resources('scormType', files)}
</manifest>`)
}

const document = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`

const metadata = (version: string): string => ` <metadata>
  <schema>ADL SCORM</schema>
  <schemaversion>${version}</schemaversion>
 </metadata>`

const organisation = (title: string, more: string): string => ` <organizations default="course">
  <organization identifier="course">
   <title>${escapeXml(title)}</title>
   <item identifier="item" identifierref="sco">
    <title>${escapeXml(title)}</title>${more}
   </item>
  </organization>
 </organizations>`

const resources = (typeName: string, files: readonly string[]): string => ` <resources>
  <resource identifier="sco" type="webcontent" adlcp:${typeName}="sco" href="${launch}">
${files.map((file) => `   <file href="${escapeXml(encodeURI(file))}"/>`).join('\n')}
  </resource>
 </resources>`

/** An XML name: letters, digits, dots and hyphens, beginning with a letter. */
const identifier = (id: string): string => id.replaceAll(/[^\w.-]/g, '-').replace(/^[^a-z]/i, 'x')
