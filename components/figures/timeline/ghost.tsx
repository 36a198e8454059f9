import type { Point } from '@/components/figures/timeline/use-drop-zone'

/** The card under the pointer while it is dragged. */
export function Ghost({ at, name }: { readonly at: Point; readonly name: string }) {
  return (
    <div
      aria-hidden="true"
      style={{ left: at.x, top: at.y }}
      className="pointer-events-none fixed z-20 -translate-x-1/2 -translate-y-[130%] rounded-lg border border-accent bg-raised px-3 py-1.5 text-sm font-semibold shadow-lift"
    >
      {name}
    </div>
  )
}
