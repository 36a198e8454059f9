import type { Programs } from '../program'

const read = '2026-11-25'
const repo = '--type= --repo-type= --revision= --token='
const yes = '--cache-dir= -y --yes --dry-run --no-dry-run'
const dvcQuiet = '-h --help -q --quiet -v --verbose'
const dvcScope =
  '-a --all-branches -T --all-tags -A --all-commits -d --with-deps -R --recursive -r= --remote= -j= --jobs='
const dvcRun =
  '-R --recursive -s --single-item -f --force -i --interactive -p --pipeline -P --all-pipelines --force-downstream --downstream --pull --allow-missing -k --keep-going --ignore-errors'

export const modelPrograms: Programs = {
  hf: {
    source: 'https://huggingface.co/docs/huggingface_hub/package_reference/cli',
    read,
    everywhere: '--help --version',
    commands: {
      auth: {
        commands: {
          login: '--token= --add-to-git-credential --no-add-to-git-credential --force --no-force',
          logout: '--token-name=',
          whoami: '',
          list: '',
          switch: '--token-name=',
        },
      },
      download: `${repo} --include= --exclude= --cache-dir= --local-dir= --force-download --dry-run --max-workers= --quiet`,
      upload: `${repo} --private --no-private --include= --exclude= --delete= --commit-message= --commit-description= --create-pr --every=`,
      cache: {
        commands: {
          list: '--cache-dir= --revisions -f= --filter= --sort= --limit=',
          ls: '--cache-dir= --revisions -f= --filter= --sort= --limit=',
          rm: yes,
          prune: yes,
          verify: `${repo} --cache-dir= --local-dir= --fail-on-missing-files --fail-on-extra-files`,
        },
      },
      env: '',
      version: '',
    },
  },
  accelerate: {
    source: 'https://huggingface.co/docs/accelerate/package_reference/cli',
    read,
    everywhere: '-h --help --config_file=',
    commands: {
      config: { commands: { default: '--mixed_precision=', update: '' } },
      env: '',
      test: '',
      'estimate-memory': '--library_name= --dtypes= --trust_remote_code',
      launch: {
        options:
          '-m --module --no_python --debug -q --quiet --cpu --multi_gpu --mixed_precision= --num_processes= --num_machines= --num_cpu_threads_per_process= --use_deepspeed --use_fsdp --gpu_ids= --machine_rank= --main_process_ip= --main_process_port= --rdzv_backend= --max_restarts= --deepspeed_config_file= --zero_stage= --offload_optimizer_device= --offload_param_device= --gradient_accumulation_steps= --gradient_clipping= --fsdp_offload_params= --fsdp_sharding_strategy= --fsdp_auto_wrap_policy= --fsdp_state_dict_type= --fsdp_activation_checkpointing=',
        after: 'anything',
      },
    },
  },
  torchrun: {
    source: 'https://docs.pytorch.org/docs/stable/elastic/run.html',
    read,
    options:
      '--nnodes= --nproc-per-node= --nproc_per_node= --rdzv-backend= --rdzv_backend= --rdzv-endpoint= --rdzv_endpoint= --rdzv-id= --rdzv_id= --standalone --max-restarts= --node-rank= --node_rank= --master-addr= --master-port= --log-dir= -m',
    after: 'anything',
  },
  vllm: {
    source: 'https://docs.vllm.ai/en/latest/cli/serve/',
    read,
    everywhere: '-h --help -v --version',
    commands: {
      serve:
        '--model= --tokenizer= --revision= --tokenizer-revision= --trust-remote-code --download-dir= --load-format= --dtype= --max-model-len= --quantization= -q= --kv-cache-dtype= --tensor-parallel-size= -tp= --pipeline-parallel-size= -pp= --gpu-memory-utilization= --enable-prefix-caching --no-enable-prefix-caching --enable-lora --lora-modules= --max-loras= --max-lora-rank= --max-num-seqs= --enforce-eager --host= --port= --api-key= --served-model-name= --seed= --generation-config= --chat-template=',
    },
  },
  dvc: {
    source: 'https://dvc.org/doc/command-reference',
    read,
    everywhere: dvcQuiet,
    options: '-V --version',
    commands: {
      init: '-f --force --subdir --no-scm',
      add: '--no-commit --glob -o= --out= --to-remote -r= --remote= -f --force',
      push: `${dvcScope} --run-cache --no-run-cache --glob`,
      pull: `${dvcScope} -f --force --run-cache --no-run-cache --allow-missing`,
      fetch: dvcScope,
      checkout: '--summary -d --with-deps -R --recursive -f --force --relink --allow-missing',
      status: `${dvcScope} -c --cloud --json --no-updates`,
      repro: `${dvcRun} --glob --no-commit --dry --no-run-cache`,
      exp: {
        commands: {
          run: `${dvcRun} -S= --set-param= -n= --name= --temp --queue --run-all -j= --jobs= -C= -m= --message=`,
          show: '',
          diff: '',
        },
      },
      remote: {
        commands: {
          add: '--system --global --project --local -d --default -f --force',
          list: '',
          modify: '--local',
        },
      },
      diff: '--targets= --show-hash --json --md',
      dag: '--mermaid --dot -o --outs',
    },
  },
}
