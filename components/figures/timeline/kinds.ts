import type { Kind } from '@/lib/figures/timeline'

export const kindNames: Readonly<Record<Kind, string>> = {
  method: 'Method',
  model: 'Model',
  tool: 'Tool',
  serving: 'Serving',
  governance: 'Governance',
}
