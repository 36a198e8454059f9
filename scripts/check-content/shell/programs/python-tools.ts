import type { Programs } from '../program'

const read = '2026-11-25'
const index =
  '-i= --index-url= --extra-index-url= --no-index -f= --find-links= --pre --no-binary= --only-binary= --prefer-binary --require-hashes --no-deps --no-build-isolation --platform= --python-version= --implementation= --abi= -c= --constraint= -r= --requirement='
const ruffRules =
  '--select= --ignore= --extend-select= --per-file-ignores= --fixable= --unfixable= --exclude= --extend-exclude= --respect-gitignore --force-exclude -n --no-cache --cache-dir= --stdin-filename= --target-version= --preview --extension='

export const pythonToolPrograms: Programs = {
  pip: {
    source: 'https://pip.pypa.io/en/stable/cli/',
    read,
    everywhere:
      '-h --help --debug --isolated --require-virtualenv --python= -v --verbose -V --version -q --quiet --log= --no-input --keyring-provider= --proxy= --retries= --timeout= --trusted-host= --cert= --client-cert= --cache-dir= --no-cache-dir --disable-pip-version-check --no-color --use-feature=',
    commands: {
      install: `${index} -e= --editable= --dry-run -t= --target= --user --root= --prefix= --src= -U --upgrade --upgrade-strategy= --force-reinstall -I --ignore-installed --ignore-requires-python --break-system-packages -C= --config-settings= --no-compile --report= --root-user-action=`,
      download: `${index} -d= --dest=`,
      wheel: `${index} -w= --wheel-dir= -e= --editable=`,
      lock: `${index} -e= --editable= -o= --output=`,
      uninstall: '-r= --requirement= -y --yes --break-system-packages',
      check: '',
      freeze: '-r= --requirement= -l --local --user --path= --all --exclude-editable --exclude=',
      list: '-o --outdated -u --uptodate -e --editable -l --local --user --format= --not-required --exclude-editable --exclude=',
      show: '-f --files',
      hash: '-a= --algorithm=',
      config: { after: 'anything' },
      cache: { commands: { dir: '', info: '', list: '--format=', purge: '', remove: '' } },
    },
  },
  poetry: {
    source: 'https://python-poetry.org/docs/cli/',
    read,
    everywhere:
      '-v -vv -vvv --verbose -h --help -q --quiet --ansi --no-ansi -V --version -n --no-interaction --no-plugins --no-cache -C= --directory= -P= --project=',
    commands: {
      init: '--name= --description= --author= --python= --dependency= --dev-dependency= -l= --license=',
      new: '-i --interactive --name= --flat --readme= --description= --author= --python= --dependency=',
      add: '-G= --group= -D --dev -e --editable -E= --extras= --optional --python= --platform= --markers= --source= --allow-prereleases --dry-run --lock',
      remove: '-G= --group= -D --dev --dry-run --lock',
      install:
        '--without= --with= --only= --only-root --no-root --no-directory --dry-run -E= --extras= --all-extras --all-groups --compile',
      sync: '--without= --with= --only= --only-root --no-root --no-directory --dry-run -E= --extras= --all-extras --all-groups --compile',
      update: '--without= --with= --only= --dry-run --lock --sync',
      lock: '--regenerate',
      check: '--lock --strict',
      show: '--without= --with= --only= --tree -t --latest -l --outdated -o --why --all -a --top-level -T',
      build: '-f= --format= --clean -o= --output=',
      config: '--unset --list --local --migrate',
      run: { after: 'a command' },
      env: {
        commands: {
          activate: '',
          info: '-p --path -e --executable',
          list: '--full-path',
          remove: '--all',
          use: '',
        },
      },
      // Of the plugin poetry-plugin-export.
      export:
        '-f= --format= -o= --output= --without-hashes --with= --without= --only= -E= --extras=',
    },
  },
  ruff: {
    source: 'https://docs.astral.sh/ruff/configuration/',
    read,
    everywhere: '-h --help -v --verbose -q --quiet -s --silent --config= --isolated --color=',
    options: '-V --version',
    commands: {
      check: `${ruffRules} --fix --unsafe-fixes --show-fixes --diff -w --watch --fix-only --ignore-noqa --output-format= -o= --output-file= --statistics --add-noqa --show-files --show-settings -e --exit-zero --exit-non-zero-on-fix`,
      format: `${ruffRules} --check --diff --line-length= --range=`,
      rule: '--all --output-format=',
      config: '--output-format=',
      clean: '',
      version: '--output-format=',
    },
  },
  pytest: {
    source: 'https://docs.pytest.org/en/stable/reference/reference.html#command-line-flags',
    read,
    options:
      '-k= -m= --markers -x --exitfirst --maxfail= --strict-markers --fixtures --pdb --trace --capture= -s --runxfail --lf --last-failed --ff --failed-first --nf --cache-clear --sw --stepwise --durations= -v -vv --verbose -q --quiet -l --showlocals --tb= -r= --color= --junit-xml= --junitxml= -W= --collect-only --co --pyargs --ignore= --ignore-glob= --deselect= --import-mode= --doctest-modules -c= --config-file= --rootdir= --basetemp= -p= -o= --override-ini= -V --version -h --help --log-cli-level= --log-level= --no-header --no-summary',
  },
  mypy: {
    source: 'https://mypy.readthedocs.io/en/stable/command_line.html',
    read,
    options:
      '-m= --module= -p= --package= -c= --command= --exclude= -h --help -v -V --version --config-file= --ignore-missing-imports --follow-imports= --python-version= --platform= --python-executable= --disallow-any-generics --disallow-untyped-calls --disallow-untyped-defs --disallow-incomplete-defs --check-untyped-defs --warn-redundant-casts --warn-unused-ignores --warn-return-any --warn-unreachable --no-implicit-reexport --strict-equality --extra-checks --strict --disable-error-code= --enable-error-code= --show-error-context --show-column-numbers --pretty --no-incremental --cache-dir= --install-types --non-interactive',
  },
  python: {
    source: 'https://docs.python.org/3/using/cmdline.html',
    read,
    options: '-b -B -c= -d -E -h --help -i -I -m= -O -OO -P -q -s -S -u -v -V --version -W= -x -X=',
    module: '-m',
    after: 'anything',
  },
  'pre-commit': {
    source: 'https://pre-commit.com/#command-line-interface',
    read,
    options: '-h --help -V --version',
    commands: {
      install:
        '-f --overwrite --install-hooks -t= --hook-type= --allow-missing-config -c= --config=',
      uninstall: '-t= --hook-type= -c= --config=',
      run: '-a --all-files --files= --from-ref= -s= --source= --to-ref= -o= --origin= --show-diff-on-failure -v --verbose --hook-stage= -c= --config= --fail-fast -j= --jobs=',
      autoupdate: '--bleeding-edge --freeze --repo= -j= --jobs= -c= --config=',
      'validate-config': '',
      'sample-config': '',
      'install-hooks': '-c= --config=',
      gc: '',
      clean: '',
    },
  },
}
