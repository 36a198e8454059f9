import type { Programs } from '../program'

// Held against the sources of the manuals of coreutils (v9.11-230) and curl (8.22.0-rc2-30), the
// manual pages of the other programs as Debian 12 has them, and the help of npm 11.19.1.
const read = '2026-11-25'
const gnu = { source: 'https://www.gnu.org/software/coreutils/manual/', read }
const shell = { source: 'https://www.gnu.org/software/bash/manual/', read }

/** Words of the shell itself, and programs that every machine has. */
export const everydayPrograms: Programs = {
  ...Object.fromEntries(
    [
      'cd',
      'export',
      'source',
      '.',
      'set',
      'unset',
      'exit',
      'test',
      '[',
      'printf',
      'echo',
      'true',
      'false',
      'read',
      'ulimit',
      'trap',
      'wait',
      'umask',
      'type',
      'alias',
      'deactivate',
    ].map((name) => [
      name,
      { ...shell, after: 'anything' as const, options: '-e -u -o= -x -eu -euo= -n -v -l' },
    ]),
  ),
  command: { ...shell, options: '-v -V -p', after: 'a command' },
  exec: { ...shell, after: 'a command' },
  env: { ...gnu, options: '-i -u=', after: 'anything' },
  nohup: { ...gnu, after: 'a command' },
  timeout: { ...gnu, options: '-k= -s=', after: 'anything' },
  sudo: {
    source: 'https://www.sudo.ws/docs/man/sudo.man/',
    read: null,
    after: 'a command',
  },
  ls: { ...gnu, options: '-l -a -A -h -t -r -R -d -1 -i -S' },
  cp: { ...gnu, options: '-r -R -a -p -v -f -n -i -u' },
  mv: { ...gnu, options: '-f -n -i -v' },
  rm: { ...gnu, options: '-r -R -f -i -v' },
  mkdir: { ...gnu, options: '-p -m= -v' },
  rmdir: { ...gnu, options: '-p' },
  cat: { ...gnu, options: '-n -A' },
  head: { ...gnu, options: '-# -n= -c=' },
  tail: { ...gnu, options: '-# -n= -c= -f -F' },
  wc: { ...gnu, options: '-l -w -c -m' },
  sort: { ...gnu, options: '-n -r -u -k= -t= -h -V' },
  uniq: { ...gnu, options: '-c -d -u' },
  cut: { ...gnu, options: '-d= -f= -c=' },
  tr: { ...gnu, options: '-d -s -c' },
  tee: { ...gnu, options: '-a' },
  touch: { ...gnu, options: '-d= -t=' },
  chmod: { ...gnu, options: '-R' },
  chown: { ...gnu, options: '-R' },
  ln: { ...gnu, options: '-s -f -n' },
  du: { ...gnu, options: '-s -h -d= -a --max-depth=' },
  df: { ...gnu, options: '-h -T -i' },
  sleep: gnu,
  date: { ...gnu, options: '-u -d= -I=?' },
  sha256sum: { ...gnu, options: '-c --check' },
  diff: {
    source: 'https://www.gnu.org/software/diffutils/manual/',
    read,
    options: '-u -r -q -y -w -N --color=?',
  },
  grep: {
    source: 'https://www.gnu.org/software/grep/manual/',
    read,
    options:
      '-r -R -n -i -v -l -L -c -o -E -F -P -w -q -e= -A= -B= -C= --include= --exclude= --exclude-dir=',
  },
  find: { source: 'https://www.gnu.org/software/findutils/manual/', read, after: 'anything' },
  xargs: {
    source: 'https://www.gnu.org/software/findutils/manual/',
    read,
    options: '-0 -n= -P= -I= -r',
    after: 'a command',
  },
  sed: { source: 'https://www.gnu.org/software/sed/manual/', read, options: '-i=? -n -E -e=' },
  awk: {
    source: 'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/awk.html',
    read,
    options: '-F= -v= -f=',
  },
  tar: {
    source: 'https://www.gnu.org/software/tar/manual/',
    read,
    after: 'anything',
    options: '-c -x -t -z -v -f= -C=',
  },
  sh: { ...shell, options: '-c= -e -x -u', after: 'anything' },
  bash: {
    source: 'https://www.gnu.org/software/bash/manual/',
    read,
    options: '-c= -e -x -u -l',
    after: 'anything',
  },
  ssh: {
    source: 'https://man.openbsd.org/ssh',
    read,
    options: '-i= -p= -L= -N -f -v -o= -t -A',
    after: 'anything',
  },
  make: {
    source: 'https://www.gnu.org/software/make/manual/',
    read,
    options: '-j= -f= -C= -n -B -k -s',
  },
  systemctl: {
    source: 'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html',
    read,
    options: '--user --now --no-pager',
    commands: {
      restart: '',
      start: '',
      stop: '',
      status: '',
      enable: '--now',
      'daemon-reload': '',
    },
  },
  curl: {
    source: 'https://curl.se/docs/manpage.html',
    read,
    options:
      '-f --fail -s --silent -S --show-error -L --location -o= --output= -O --remote-name -H= --header= -X= --request= -d= --data= --data-raw= --json= -u= --user= -I --head -i --include --show-headers -k --insecure -v --verbose -w= --write-out= --retry= --max-time= -m= -N --no-buffer --compressed',
  },
  'apt-get': {
    source: 'https://manpages.debian.org/stable/apt/apt-get.8.en.html',
    read,
    everywhere: '-y --yes -q -qq --no-install-recommends',
    commands: { update: '', install: '', download: '', upgrade: '', clean: '' },
  },
  npm: {
    source: 'https://docs.npmjs.com/cli/v11/commands',
    read,
    everywhere: '-h --help -v --version --silent -s -w= --workspace=',
    commands: {
      ci: '--omit= --ignore-scripts',
      install:
        '-D --save-dev -E --save-exact -g --global --omit= --ignore-scripts --package-lock-only',
      run: { after: 'anything' },
      start: '',
      test: '',
      ls: '--all --depth= --json',
      audit: '--json --omit= --audit-level=',
      view: '--json',
      outdated: '--json',
    },
  },
}
