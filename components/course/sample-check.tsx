/** What a check says, drawn: for the home page. */
export function SampleCheck() {
  return (
    <figure className="sample" aria-label="What a check says">
      <pre className="code">
        <code>
          <span className="k">def</span>
          <span className="f"> set_seed</span>(seed):
          {'\n    random.seed(seed)\n    torch.manual_seed(seed)'}
        </code>
      </pre>
      <div className="sample-check">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7.5" strokeWidth="1.5" />
          <path d="M6.4 6.4l5.2 5.2M11.6 6.4l-5.2 5.2" />
        </svg>
        <div>
          <p className="font-medium">All three libraries restart</p>
          <p className="text-ink-2">
            numpy drew another number on the second run. Nothing in{' '}
            <code className="font-mono text-[0.9em]">set_seed</code> touches its stream.
          </p>
          <dl>
            <dt>called</dt>
            <dd>set_seed(7); np.random.rand(), twice</dd>
            <dt>got</dt>
            <dd>0.0763, then 0.7799</dd>
            <dt>expected</dt>
            <dd>0.0763, then 0.0763</dd>
          </dl>
        </div>
      </div>
      <figcaption>A failed check tells you what happened, and why it matters.</figcaption>
    </figure>
  )
}
