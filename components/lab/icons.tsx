import type { CheckState } from '@/lib/grading/report'

const shared = {
  viewBox: '0 0 18 18',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  'aria-hidden': true,
} as const

const marks: Readonly<Record<CheckState, { readonly colour: string; readonly path: string }>> = {
  passed: { colour: 'text-pass', path: 'M5.8 9.3l2.2 2.2 4.3-4.8' },
  failed: { colour: 'text-fail', path: 'M6.4 6.4l5.2 5.2M11.6 6.4l-5.2 5.2' },
  error: { colour: 'text-care', path: 'M9 5v4.6M9 12.6v.1' },
  pending: { colour: 'text-ink-3', path: '' },
}

/** Shape and colour differ by state; the word beside it says the same. */
export function CheckIcon({ state, busy = false }: { state: CheckState; busy?: boolean }) {
  const { colour, path } = marks[state]
  return (
    <svg {...shared} className={`mt-px size-[18px] ${colour} ${busy ? 'animate-spin' : ''}`}>
      <circle
        cx="9"
        cy="9"
        r="7.5"
        strokeWidth="1.5"
        strokeDasharray={state === 'pending' ? '2.4 2.6' : undefined}
      />
      {path && <path d={path} strokeWidth="2" />}
    </svg>
  )
}

const severities = {
  error: { colour: 'text-fail', path: 'M9 2.2 16 9l-7 6.8L2 9zM9 6v3.4M9 11.8v.1', word: 'error' },
  warning: { colour: 'text-care', path: 'M9 2.8 16 15H2zM9 7.4v3M9 12.6v.1', word: 'warning' },
  info: { colour: 'text-ink-3', path: 'M9 8.4v4M9 5.6v.1', word: 'note' },
} as const

/** How grave a problem is: by shape, colour and (for those who hear it) word. */
export function ProblemIcon({ severity }: { severity: keyof typeof severities }) {
  const { colour, path, word } = severities[severity]
  return (
    <span className={colour}>
      <svg {...shared} className="mt-px size-[18px]">
        {severity === 'info' && <circle cx="9" cy="9" r="6.6" />}
        <path d={path} />
      </svg>
      <span className="sr-only">{word}: </span>
    </span>
  )
}

const glyphs = {
  lock: 'M5 8.2h8v5.6H5zM6.6 8V6.2a2.4 2.4 0 0 1 4.8 0V8',
  reset: 'M4.2 9a4.9 4.9 0 1 0 1.6-3.6M5.6 2.8v2.8h2.8',
  history: 'M9 5.4V9l2.4 1.5M9 2.4a6.6 6.6 0 1 1 0 13.2A6.6 6.6 0 0 1 9 2.4',
  full: 'M10.6 3.4h4v4M7.4 14.6h-4v-4M14.4 3.6l-4.6 4.6M3.6 14.4l4.6-4.6',
  undo: 'M6.2 4.4 3.4 7.2 6.2 10M3.6 7.2h6.6a3.6 3.6 0 0 1 0 7.2H7.4',
  close: 'M4.8 4.8l8.4 8.4M13.2 4.8l-8.4 8.4',
  link: 'M7.4 10.6a2.6 2.6 0 0 0 3.7 0l2.6-2.6a2.6 2.6 0 0 0-3.7-3.7l-.9.9M10.6 7.4a2.6 2.6 0 0 0-3.7 0L4.3 10a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  steps: 'M3 4.4h5M3 9h5M3 13.6h5M12.5 3.4v11M9.8 11.8l2.7 2.8 2.7-2.8',
  arrow: 'M3.6 9h10.4M10 5l4 4-4 4',
} as const

export function Glyph({ name }: { name: keyof typeof glyphs }) {
  return (
    <svg {...shared} className="size-4 shrink-0">
      <path d={glyphs[name]} />
    </svg>
  )
}
