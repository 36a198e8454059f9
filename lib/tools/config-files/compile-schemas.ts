import { Ajv2020 } from 'ajv/dist/2020'
import standaloneCode from 'ajv/dist/standalone'
import type { Validators } from './schema-type'
import { ownSchemas, schemaNames } from './schemas'

/** Ajv writes its checks as code, which a strict CSP forbids to run: so it runs at build time. */
function compiler() {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    // `if` and `then` speak of keys that are declared beside them.
    strictRequired: false,
    strictTypes: false,
    // Our own sentences are in schema-problems.ts.
    messages: false,
    code: { source: true, esm: true },
  })
  ajv.addVocabulary(['x-message'])
  for (const [name, schema] of Object.entries(ownSchemas)) ajv.addSchema({ ...schema, $id: name })
  return ajv
}

/** An ES module that exports `validators`. It takes a few helpers from Ajv, to be bundled. */
export function schemaModule(): string {
  const ids = Object.fromEntries(schemaNames.map((name, index) => [`v${index}`, name]))
  const entries = schemaNames.map((name, index) => `${JSON.stringify(name)}: v${index}`)
  return `${standaloneCode(compiler(), ids)}\nexport const validators = { ${entries.join(', ')} }\n`
}

/** The same validators, compiled in this process: for tests, which have no bundle. */
export function compiledSchemas(): Validators {
  const ajv = compiler()
  return Object.fromEntries(
    schemaNames.map((name) => {
      const validate = ajv.getSchema(name)
      if (!validate) throw new Error(`The schema ${name} was not compiled.`)
      return [name, validate]
    }),
  )
}
