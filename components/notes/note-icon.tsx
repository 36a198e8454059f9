export const NoteIcon = () => (
  <svg viewBox="0 0 18 18" className="size-[18px]" aria-hidden="true">
    <path
      d="M3.5 14.5v-2.6l7.9-7.9a1.3 1.3 0 0 1 1.8 0l.8.8a1.3 1.3 0 0 1 0 1.8l-7.9 7.9zM10 5.4l2.6 2.6M10 14.5h4.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
