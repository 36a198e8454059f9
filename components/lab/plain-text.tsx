/** Messages are plain text in which `code` stands between backticks. */
export function PlainText({ children }: { children: string }) {
  return children.split(/`([^`\n]+)`/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- parts never move
      <code key={index} className="lab-word">
        {part}
      </code>
    ),
  )
}
