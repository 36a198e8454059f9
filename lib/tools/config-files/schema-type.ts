/** The part of JSON Schema (draft 2020-12) that our schemas use; `$ref` is resolved beforehand. */
export type JsonSchema = {
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly items?: JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly then?: JsonSchema
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  /** What a value that `pattern` refuses should be, after "`key` …". */
  readonly 'x-message'?: string
}

/** The part of Ajv's errors that does not depend on its wording. */
export type SchemaError = {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A compiled schema; what it found is in `errors` until the next call. */
export type Validator = {
  (value: unknown): boolean | Promise<unknown>
  errors?: readonly SchemaError[] | null | undefined
}
export type Validators = Readonly<Record<string, Validator>>
