import { expectShowable, garbage, grown, mixed, mutated, type Fuzz } from '@/lib/text/test-fuzz'
import { createService } from './service'
import { goodDockerfile, lockFiles } from './test-dockerfile'

const odd = `# escape=\`
ARG A=\${B:-c}
FROM --platform=$BUILDPLATFORM scratch AS Build
RUN <<EOF bash
pip install x
EOF
COPY <<-"A" <<B /x/
one
A
two
B
ONBUILD RUN ["a", "b"]
HEALTHCHECK --interval=5s CMD curl x || exit 1
SHELL ["/bin/bash", "-c"]
ENV a=b c="d e" f
LABEL "x"="y" z=w
EXPOSE 80/tcp 90-100
VOLUME ["/a"]
ENTRYPOINT exec top -b
STOPSIGNAL SIGKILL
`
const words = [
  'FROM ',
  'a:latest',
  ' AS b',
  '\n',
  'RUN ',
  'pip install x',
  ' && ',
  ' \\\n',
  'COPY ',
  '--from=b ',
  '. .',
  'ENV ',
  'a=b ',
  '"',
  "'",
  '[',
  ']',
  ', ',
  '${',
  '}',
  '<<EOF\n',
  'EOF\n',
  '# x\n',
  '# escape=`\n',
  'ARG ',
  'USER root\n',
  'apt-get install y',
  '@sha256:',
  'CMD ',
]

const large = grown(
  2_000,
  (size) => 'FROM a\n'.repeat(size % 600),
  (size) => `FROM a\nRUN ${'x \\\n'.repeat(size)}`,
  (size) => `FROM a\nRUN ${'x && '.repeat(size)}y`,
  (size) => `FROM a\nRUN ${'$('.repeat(size)}`,
  (size) => `FROM a\nENV ${'a=b '.repeat(size)}`,
  (size) => `FROM ${'x'.repeat(size * 30)}`,
  (size) => `FROM ${'a/'.repeat(size)}b:c@sha256:d`,
  (size) => `FROM a\nRUN ["${'\\"'.repeat(size)}`,
  (size) => `FROM a\nCOPY ${'--from=b '.repeat(size)}. .`,
  (size) => `FROM a\nRUN ${'<<A '.repeat(size % 200)}\n${'A\n'.repeat(size % 200)}`,
  (size) => `FROM \${${'a:-${'.repeat(size % 500)}b`,
  (size) => ' '.repeat(size * 30),
  (size) => `# ${'\\\n# '.repeat(size)}`,
  (size) => `FROM a\nRUN pip install ${'-'.repeat(size * 10)}`,
)

const service = await createService({ files: {}, base: '/' })

export const fuzz: Fuzz<string> = {
  inputs: mixed(mutated(goodDockerfile, odd), garbage(...words), large),
  check: async (text) => {
    const files = { Dockerfile: text, ...lockFiles }
    for (const said of await service.diagnose(files, {})) {
      expectShowable(text, said)
      for (const { edits } of said.fixes)
        for (const edit of edits) expectShowable(text, { ...edit, message: said.message })
    }
    await service.format?.(files, 'Dockerfile', {})
  },
}
