declare module 'virtual:schemas' {
  import type { Validators } from '@/lib/tools/config-files/schema-type'

  /** By name of the schema, as compile-schemas.ts made them when the worker was built. */
  export const validators: Validators
}
