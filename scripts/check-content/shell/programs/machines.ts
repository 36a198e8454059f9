import type { Programs } from '../program'

const read = '2026-11-25'
const buildx =
  '--add-host= --build-arg= --cache-from= -f= --file= --iidfile= --label= --network= --no-cache --platform= --pull -q --quiet --shm-size= -t= --tag= --target= --ulimit= --progress= --secret= --ssh= --output= -o= --load --push --cache-to= --build-context= --provenance= --sbom= --check'
// The builder before BuildKit has some more.
const build = `${buildx} --compress --force-rm -m= --memory= --rm`
const run =
  '--add-host= -a= --attach= --cap-add= --cap-drop= --cidfile= --cpus= --cpuset-cpus= -d --detach --device= --dns= --entrypoint= -e= --env= --env-file= --expose= --gpus= --group-add= -h= --hostname= --init -i --interactive --ipc= -l= --label= --log-driver= --log-opt= -m= --memory= --memory-swap= --mount= --name= --network= --no-healthcheck --pid= --pids-limit= --platform= --privileged -p= --publish= -P --publish-all --pull= -q --quiet --read-only --restart= --rm --runtime= --security-opt= --shm-size= --stop-signal= --stop-timeout= --tmpfs= -t --tty --ulimit= -u= --user= --userns= -v= --volume= --volumes-from= -w= --workdir='
const containers =
  '-a --all -f= --filter= --format= -n= --last= -l --latest --no-trunc -q --quiet -s --size'
const images = '-a --all --digests -f= --filter= --format= --no-trunc -q --quiet --tree'

// Held against docker/cli v29.7.2-16, buildx v0.36.0-54, compose v5.5.0-71 (their docs/reference),
// NVIDIA Container Toolkit v1.20.0-27 (the flags it declares), Git v2.55.0-618 (Documentation), and
// what `nvidia-smi --help` printed, as others keep it; of its commands only the names.
export const machinePrograms: Programs = {
  docker: {
    source: 'https://docs.docker.com/reference/cli/docker/',
    read,
    options: '-v --version --help -H= --host= -c= --context= -D --debug -l= --log-level=',
    everywhere: '--help',
    commands: {
      run: { options: run, after: 'anything' },
      exec: {
        options:
          '-d --detach -e= --env= --env-file= -i --interactive --privileged -t --tty -u= --user= -w= --workdir=',
        after: 'anything',
      },
      build,
      buildx: {
        commands: {
          build: buildx,
          ls: '',
          create: '--name= --driver= --use --bootstrap',
          use: '',
          imagetools: { commands: { inspect: '--format= --raw', create: '-t= --tag= --dry-run' } },
        },
      },
      pull: '-a --all-tags --platform= -q --quiet',
      push: '-a --all-tags --platform= -q --quiet',
      tag: '',
      images,
      ps: containers,
      image: {
        commands: {
          ls: images,
          inspect: '-f= --format= --platform=',
          prune: '-a --all -f --force --filter=',
          build,
        },
      },
      container: { commands: { ls: containers, run: { options: run, after: 'anything' } } },
      inspect: '-f= --format= -s --size --type=',
      history: '--format= -H --human --no-trunc --platform= -q --quiet',
      logs: '--details -f --follow --since= -n= --tail= -t --timestamps --until=',
      stop: '-s= --signal= -t= --timeout=',
      rm: '-f --force -l --link -v --volumes',
      rmi: '-f --force --no-prune --platform=',
      cp: '-a --archive -L --follow-link -q --quiet',
      login: '-p= --password= --password-stdin -u= --username=',
      info: '-f= --format=',
      version: '-f= --format=',
      system: {
        commands: {
          df: '--format= -v --verbose',
          prune: '-a --all --filter= -f --force --volumes',
        },
      },
      compose: {
        options: '-f= --file= -p= --project-name= --env-file= --profile=',
        commands: {
          up: '-d --detach --build --force-recreate --no-deps --pull= --wait --scale=',
          down: '-v --volumes --remove-orphans --rmi= -t= --timeout=',
          build: '--no-cache --pull --build-arg=',
          logs: '-f --follow -n= --tail=',
          ps: '-a --all --format=',
          config: '-q --quiet --format=',
          run: {
            options: '--rm -e= --env= -d --detach --entrypoint= -T --no-deps',
            after: 'anything',
          },
          exec: { options: '-d -e= -T -u= --user= -w= --workdir=', after: 'anything' },
        },
      },
    },
  },
  'nvidia-ctk': {
    source:
      'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/install-guide.html',
    read,
    options: '-h --help -v --version --quiet -d --debug --config=',
    commands: {
      runtime: {
        commands: { configure: '--runtime= --config= --set-as-default --cdi.enabled --dry-run' },
      },
      cdi: { commands: { generate: '--output= --format=', list: '' } },
    },
  },
  'nvidia-smi': {
    source: 'https://docs.nvidia.com/deploy/nvidia-smi/index.html',
    read,
    options:
      '-h --help -L --list-gpus -q --query -x --xml-format -i= --id= -d= --display= -l= --loop= -lms= --query-gpu= --query-compute-apps= --format= -f= --filename= -pm= --persistence-mode= -pl= --power-limit= --version',
    commands: {
      topo: '',
      nvlink: '',
      dmon: '',
      pmon: '',
    },
  },
  git: {
    source: 'https://git-scm.com/docs',
    read,
    options: '-C= -c= --version --help --no-pager --git-dir= --work-tree=',
    commands: {
      init: '-b= --initial-branch= --bare -q --quiet',
      clone:
        '-b= --branch= --depth= --recurse-submodules --filter= --single-branch --bare --mirror -q --quiet --no-checkout -n',
      add: '-A --all -p --patch -u --update -n --dry-run -f --force',
      commit:
        '-m= --message= -a --all --amend --no-verify -n --no-edit --allow-empty -s --signoff -S --fixup= -q --quiet -v --verbose',
      status: '-s --short -b --branch --porcelain=? --ignored -u=? --untracked-files=?',
      diff: '--cached --staged --stat --name-only --name-status --word-diff=? --exit-code --quiet --no-index -U= --unified= -w --check',
      log: '--oneline --graph --all --stat -p --patch -# -n= --max-count= --follow --format= --pretty= --since= --until= --author= --grep= -S= -G= -L= --name-only --decorate --date=',
      show: '--stat --name-only --format= --pretty= -s --no-patch',
      'rev-parse':
        '--short=? --verify --show-toplevel --abbrev-ref --is-inside-work-tree -q --quiet',
      describe: '--tags --always --dirty=? --abbrev= --long --all --match=',
      'ls-files': '-s --stage -o --others -m --modified -d --deleted --exclude-standard -z',
      'ls-remote': '--tags -t --heads --refs -q --quiet --symref',
      'ls-tree': '-r -l --name-only --long -d',
      'hash-object': '-w --stdin -t=',
      'cat-file': '-p -t -s -e --batch',
      'check-ignore': '-v --verbose -q --quiet',
      branch: '-a --all -d -D --delete -m -M -v -vv --show-current -r --remotes --merged=?',
      checkout: '-b= -B= --detach -f --force --ours --theirs -q --quiet',
      switch: '-c= --create= -C= -d --detach',
      restore: '--staged -S --worktree -W --source= -s= -p --patch',
      reset: '--hard --soft --mixed -q --quiet',
      revert: '-n --no-commit --no-edit --continue --abort',
      merge: '--no-ff --ff-only --squash --no-commit --abort --continue --no-edit -m=',
      rebase: '-i --interactive --onto= --continue --abort --skip --autosquash',
      bisect: {
        commands: {
          start: '',
          good: '',
          bad: '',
          reset: '',
          run: { after: 'a command' },
          skip: '',
        },
      },
      fetch: '--all --tags --prune -p --depth= --unshallow',
      pull: '--rebase=? --ff-only --no-rebase',
      push: '-u --set-upstream -f --force --force-with-lease=? --tags --delete -d --follow-tags',
      tag: '-a --annotate -m= --message= -d --delete -l --list -s --sign -v --verify -n -f --force',
      stash: { commands: { push: '-m= -u', pop: '', list: '', drop: '', apply: '' } },
      config: '--global --local --system --get --unset --list -l --add',
      lfs: { after: 'anything' },
      submodule: { after: 'anything' },
      worktree: { after: 'anything' },
      clean: '-n --dry-run -f --force -d -x -X',
      blame: '-L= -w -C -M',
      grep: '-n -i -l -e= -E -w --cached',
      mv: '-f -n',
      rm: '-r -f --force --cached -n --dry-run -q',
    },
  },
}
