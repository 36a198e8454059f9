import type { LabDefinition } from '@/lib/course/schema'

export const lab: LabDefinition = {
  title: 'Will it run?',
  summary:
    'From a driver, a GPU and a wheel, say whether they run together, need the compatibility package, or cannot, and what would help.',
  minutes: 20,
  main: 'cuda.py',
  readonly: ['tables.py', 'machines.py'],
  tools: {
    ruff: { lint: { select: ['E', 'F', 'B', 'I', 'UP'] }, 'line-length': 100 },
    basedpyright: { mode: 'standard' },
  },
  hints: [
    'Two questions, asked separately: does the wheel hold code that this GPU can use, and does the driver accept it? Answer the first with one small function that returns `"machine"`, `"ptx"` or `None`. The host toolkit has no part in either.',
    'Turn every version into numbers once: `int(driver.split(".")[0])` for the branch, `tuple(int(part) for part in text.split("."))` for CUDA, and `divmod(int(arch.split("_")[1]), 10)` for `sm_120`. Tuples compare the way versions do.',
    'Machine code: `branch >= tables.MINIMUM_DRIVER[major]`. PTX: `max((cuda for b, cuda in tables.DRIVER_CUDA.items() if b <= branch), default=(0, 0)) >= built_with`. If that fails and `gpu["datacenter"] and branch in tables.COMPAT_BRANCHES[major]`, the answer is `"compat"`, otherwise `"fails", "driver"`. Without usable code it is `"fails", "wheel"` before any of this.',
  ],
  simulated:
    'No GPU, driver or wheel is touched: tables stand for them. Two things are simplified: some workstation cards and Jetson boards may use the compatibility package as well, and libraries beside torch (cuDNN, NCCL) can have limits of their own.',
}
