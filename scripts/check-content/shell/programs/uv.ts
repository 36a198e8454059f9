import type { Programs } from '../program'

const upgrade = '--upgrade -U --no-upgrade --upgrade-package= -P= --upgrade-group='
const index =
  '--index= --default-index= --index-url= -i= --extra-index-url= --find-links= -f= --no-index --index-strategy= --keyring-provider='
const resolver = `${upgrade} ${index} --resolution= --prerelease= --fork-strategy= --exclude-newer= --exclude-newer-package= --link-mode= --no-sources --no-build-isolation --config-setting= --config-settings= -C= --refresh --refresh-package= --no-cache -n --cache-dir= --no-build --no-build-package= --no-binary --no-binary-package=`
const reinstall = '--reinstall --no-reinstall --reinstall-package= --compile-bytecode'
const groups =
  '--dev --no-dev --only-dev --group= --no-group= --no-default-groups --only-group= --all-groups'
const extras = '--extra= --all-extras --no-extra='
const project = '--locked --frozen --python= -p= --package= --all-packages --script='
const install = `${resolver} ${reinstall} --python= -p= --system --break-system-packages --target= -t= --prefix= --python-version= --python-platform= --torch-backend= --dry-run --require-hashes --no-require-hashes --verify-hashes --no-verify-hashes --strict --group= --no-binary= --only-binary= --constraints= --constraint= -c= --build-constraints= -b= ${extras}`

const toolRun = {
  options: `${resolver} ${reinstall} --from= --with= -w= --with-editable= --with-requirements= --isolated --python= -p= --torch-backend= --env-file=`,
  after: 'anything',
} as const

export const uvPrograms: Programs = {
  uv: {
    source: 'https://docs.astral.sh/uv/reference/cli/',
    read: '2026-11-25',
    everywhere:
      '--quiet -q --verbose -v --help -h --version -V --color= --offline --native-tls --system-certs --allow-insecure-host= --no-progress --directory= --project= --config-file= --no-config --managed-python --no-managed-python --no-python-downloads --python-preference= --preview --preview-features=',
    commands: {
      init: '--name= --bare --description= --vcs= --build-backend= --no-readme --author-from= --no-pin-python --no-workspace --python= -p= --package --app --lib --script',
      add: `${resolver} ${reinstall} --requirements= -r= --constraints= -c= --marker= -m= --dev --optional= --group= --editable --no-editable --raw --bounds= --rev= --tag= --branch= --lfs --extra= --no-sync --active ${project} --workspace --no-workspace --no-install-project`,
      remove: `${resolver} --dev --optional= --group= --no-sync ${project}`,
      lock: `${resolver} --check --check-exists --dry-run ${project}`,
      sync: `${resolver} ${reinstall} ${extras} ${groups} ${project} --output-format= --editable --no-editable --inexact --exact --active --no-install-project --no-install-workspace --no-install-local --no-install-package= --dry-run --python-platform= --check`,
      run: {
        options: `${resolver} ${reinstall} ${extras} ${groups} ${project} --editable --no-editable --inexact --exact --env-file= --no-env-file --with= -w= --with-editable= --with-requirements= --isolated --active --no-sync --no-project --python-platform= --gui-script`,
        module: '-m',
        after: 'a command',
      },
      export: `${resolver} ${extras} ${groups} ${project} --format= --prune= --annotate --no-annotate --header --no-header --editable --no-editable --hashes --no-hashes --output-file= -o= --no-emit-project --no-emit-workspace --no-emit-local --no-emit-package= --no-install-project`,
      tree: `${resolver} ${groups} ${project} --universal --depth= -d= --prune= --no-dedupe --invert --outdated --show-sizes --python-version= --python-platform=`,
      venv: `${index} --python= -p= --system --no-project --seed --clear -c --allow-existing --prompt= --system-site-packages --relocatable --link-mode= --exclude-newer=`,
      build: `${resolver} --sdist --wheel --out-dir= -o= --package= --all-packages --python= -p= --require-hashes`,
      version: '--bump= --dry-run --short --output-format=',
      pip: {
        commands: {
          install: `${install} --requirements= --requirement= -r= --editable= -e= --overrides= --no-deps --exact`,
          sync: `${install} --allow-empty-requirements`,
          compile: `${resolver} --output-file= -o= --format= --generate-hashes --universal --python-version= --python-platform= --constraints= --constraint= -c= --overrides= --no-deps --no-annotate --no-header --no-strip-extras --no-strip-markers --torch-backend= --python= -p= --group= ${extras}`,
          check: '--python= -p= --system',
          freeze: '--exclude-editable --strict --python= -p= --system',
          list: '--outdated --format= --editable -e --exclude-editable --strict --python= -p=',
          show: '--files -f --python= -p=',
          tree: '--depth= -d= --invert --outdated --strict --python= -p=',
          uninstall: '--requirements= -r= --python= -p= --system --dry-run --yes -y',
        },
      },
      tool: {
        commands: {
          run: toolRun,
          install: `${resolver} --from= --with= --editable -e --force --python= -p=`,
          list: '',
          upgrade: `${upgrade} --all --python= -p=`,
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
  uvx: { source: 'https://docs.astral.sh/uv/guides/tools/', read: '2026-11-25', ...toolRun },
}
