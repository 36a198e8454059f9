import type { Programs } from '../program'

// Held against the command's own declarations (crates/uv-cli at 0.12.5-79-g26a9dd4), from which the
// reference is generated: what is hidden there, such as most opposites of a default, is left out.
const read = '2026-11-25'
const upgrade = '--upgrade -U --upgrade-package= -P= --upgrade-group='
const index =
  '--index= --default-index= --index-url= -i= --extra-index-url= --find-links= -f= --no-index --index-strategy= --keyring-provider='
const choice = '--resolution= --prerelease= --fork-strategy='
const common = `${index} --exclude-newer= --exclude-newer-package= --link-mode= --no-sources --no-build-isolation --config-setting= --config-settings= -C= --no-cache -n --cache-dir=`
const refresh = '--refresh --refresh-package='
const build = '--no-build --no-build-package= --no-binary --no-binary-package='
const resolver = `${upgrade} ${common} ${choice} ${refresh} ${build}`
const reinstall = '--reinstall --reinstall-package= --compile-bytecode'
const groups =
  '--no-dev --only-dev --group= --no-group= --no-default-groups --only-group= --all-groups'
const extras = '--extra= --all-extras --no-extra='
const python = '--python= -p='
const project = `--locked --frozen ${python} --package=`
const script = '--script='
const pipBuild = '--no-build --no-binary= --only-binary='
const pipInstall = `${common} ${refresh} ${pipBuild} ${reinstall} ${python} --system --break-system-packages --target= -t= --prefix= --python-version= --python-platform= --torch-backend= --dry-run --require-hashes --no-verify-hashes --strict --group= --constraints= --constraint= -c= --build-constraints= -b= --extra= --all-extras`

const toolRun = {
  options: `${resolver} ${reinstall} --from= --with= -w= --with-editable= --with-requirements= --isolated --python= -p= --torch-backend= --env-file=`,
  after: 'anything',
} as const

export const uvPrograms: Programs = {
  uv: {
    source: 'https://docs.astral.sh/uv/reference/cli/',
    read,
    everywhere:
      '--quiet -q --verbose -v --help -h --version -V --color= --offline --system-certs --allow-insecure-host= --no-progress --directory= --project= --config-file= --no-config --managed-python --no-managed-python --no-python-downloads --preview --preview-features=',
    commands: {
      init: '--name= --bare --description= --vcs= --build-backend= --no-readme --author-from= --no-pin-python --no-workspace --python= -p= --package --app --lib --script',
      add: `${resolver} ${reinstall} --requirements= -r= --constraints= -c= --marker= -m= --dev --optional= --group= --editable --raw --bounds= --rev= --tag= --branch= --lfs --extra= --no-sync --active ${project} ${script} --workspace --no-workspace --no-install-project`,
      remove: `${resolver} --dev --optional= --group= --no-sync ${project} ${script}`,
      lock: `${resolver} --check --locked --check-exists --frozen --dry-run ${python} ${script}`,
      sync: `${resolver} ${reinstall} ${extras} ${groups} ${project} ${script} --all-packages --output-format= --no-editable --inexact --active --no-install-project --no-install-workspace --no-install-local --no-install-package= --dry-run --python-platform= --check`,
      run: {
        options: `${resolver} ${reinstall} ${extras} ${groups} ${project} --script -s --all-packages --no-editable --exact --env-file= --no-env-file --with= -w= --with-editable= --with-requirements= --isolated --active --no-sync --no-project --python-platform= --gui-script`,
        module: '-m',
        after: 'a command',
      },
      export: `${resolver} ${extras} ${groups} ${project} ${script} --all-packages --format= --prune= --no-annotate --no-header --no-editable --no-hashes --output-file= -o= --no-emit-project --no-emit-workspace --no-emit-local --no-emit-package= --no-install-project`,
      tree: `${upgrade} ${common} ${choice} ${build} ${groups} ${project} ${script} --universal --depth= -d= --prune= --no-dedupe --invert --outdated --show-sizes --python-version= --python-platform=`,
      venv: `${index} --python= -p= --no-project --seed --clear -c --allow-existing --prompt= --system-site-packages --relocatable --link-mode= --exclude-newer=`,
      build: `${resolver} --sdist --wheel --out-dir= -o= --package= --all-packages --python= -p= --require-hashes`,
      version: '--bump= --dry-run --short --output-format=',
      pip: {
        commands: {
          install: `${pipInstall} ${upgrade} ${choice} --requirements= --requirement= -r= --editable= -e= --overrides= --no-deps --exact`,
          sync: `${pipInstall} --allow-empty-requirements`,
          compile: `${upgrade} ${common} ${choice} ${refresh} ${pipBuild} --output-file= -o= --format= --generate-hashes --universal --python-version= --python-platform= --constraints= --constraint= -c= --overrides= --no-deps --no-annotate --no-header --no-strip-extras --no-strip-markers --torch-backend= --python= -p= --group= --extra= --all-extras`,
          check: '--python= -p= --system',
          freeze: '--exclude-editable --strict --python= -p= --system',
          list: '--outdated --format= --editable -e --exclude-editable --strict --python= -p=',
          show: '--files -f --python= -p=',
          tree: '--depth= -d= --invert --outdated --strict --python= -p=',
          uninstall: '--requirements= -r= --python= -p= --system --dry-run',
        },
      },
      tool: {
        commands: {
          run: toolRun,
          install: `${resolver} --with= --editable -e --force --python= -p=`,
          list: '',
          upgrade: '--all --python= -p=',
        },
      },
      python: {
        commands: {
          install: '--install-dir= -i= --reinstall -r --force -f --default',
          list: '--all-versions --only-installed --only-downloads',
          find: '--no-project --system',
          pin: '--resolved --rm --no-project --global',
        },
      },
      cache: { commands: { clean: '--force', prune: '--ci', dir: '' } },
    },
  },
  uvx: { source: 'https://docs.astral.sh/uv/reference/cli/#uv-tool-run', read, ...toolRun },
}
