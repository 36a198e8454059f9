"""Lab seeding: the tape under a seed, and who reads from it."""

import random

import torch
from judge import check, expect, fail
from numpy.random import RandomState

M32 = 2**32 - 1


def stream(seed):
    """The key and the first words of the tape, without the learner's help."""
    key = RandomState(seed).get_state()[1].tolist()
    twister = random.Random()
    twister.setstate((3, (*key, 624), None))
    return key, [twister.getrandbits(32) for _ in range(8)]


def two_seeds(lab, lo=0):
    seed = lab.random_int(lo, M32 - 1000)
    return seed, seed + lab.random_int(1, 1000)


def is_int(value):
    return isinstance(value, int) and not isinstance(value, bool)


def integers(value, called, count):
    """A list or tuple of `count` integers, or a failed check."""
    fine = isinstance(value, (list, tuple)) and all(map(is_int, value))
    expect(fine, "This should be a list of integers.", called=called, got=value,
           expected=f"a list of {count} integers")
    expect(len(value) == count, f"The list has {len(value)} items, {count} were asked for.",
           called=called, got=len(value), expected=count)
    return list(value)


# Words that are never cut grow to thousands of digits, too long to travel; so this is asked first.
FIRST_WIDE = """
def first_wide():
    try:
        import repro
        key = repro.mt_key(seed)
        return next((i for i, word in enumerate(key) if isinstance(word, int) and word >> 32), None)
    except Exception:
        return None  # the call that follows reports it better

first_wide()
"""


@check("key", "mt_key builds the 624 words both libraries start from")
async def _(lab):
    for seed in (42, lab.random_int(2**31, M32) | 1):  # one even and short, one odd of 32 bits
        called = f"mt_key({seed})"
        wide = await lab.exec(FIRST_WIDE, called=called, seed=seed)
        expect(wide is None, f"Word {wide} has more than 32 bits. Every word is cut to 32: "
               "`& 0xFFFFFFFF`.", called=called)
        got = integers(await lab.call("repro.mt_key", seed), called, 624)
        key, _words = stream(seed)
        if got == key:
            continue
        wrong = next(i for i in range(624) if got[i] != key[i])
        around = {"got": got[wrong : wrong + 3], "expected": key[wrong : wrong + 3]}
        if got == list(random.Random(seed).getstate()[1][:624]):
            fail("This is the key of `random.seed`: 0.6394 is CPython's init_by_array stream, "
                 "which stirs the seed in another way. Build the key word by word instead.",
                 called=called, **around)
        fail(f"Word {wrong} is the first that is off. It comes from word {wrong - 1}: XOR with its "
             f"own shift by 30, times the multiplier, plus i = {wrong}."
             if wrong else "Word 0 is the seed itself.", called=called, **around)


@check("numpy", "u53 cuts NumPy's numbers out of two words")
async def _(lab):
    for seed in (42, lab.random_int(1, M32)):
        _key, words = stream(seed)
        for i, expected in enumerate(RandomState(seed).rand(3)):
            a, b = words[2 * i], words[2 * i + 1]
            got = await lab.call("repro.u53", a, b)
            if got == expected:
                continue
            shown = {"called": f"u53({a}, {b})", "got": got, "expected": expected}
            if got == ((b >> 5) * 2**26 + (a >> 6)) / 2**53:
                fail("The words changed places: the first gives the high bits.", **shown)
            if isinstance(got, float) and abs(got - expected) < 1e-7:
                fail("Right to seven digits, so the high bits are fine. NumPy's number has 53: "
                     "27 from the first word, 26 from the second.", **shown)
            fail(f"With seed {seed} NumPy draws {expected:.8f} from these two words. Keep the "
                 "high 27 bits of the first and the high 26 of the second.", **shown)


@check("torch", "u24 cuts torch's numbers out of one word")
async def _(lab):
    for seed in (42, lab.random_int(1, M32)):
        _key, words = stream(seed)
        generator = torch.Generator().manual_seed(seed)
        for word, expected in zip(words, torch.rand(3, generator=generator).tolist()):
            got = await lab.call("repro.u24", word)
            if got == expected:
                continue
            shown = {"called": f"u24({word})", "got": got, "expected": expected}
            if isinstance(got, float) and abs(got - word / 2**32) < 1e-6:
                fail(f"{int(got * 1e4) / 1e4:.4f}.. is numpy's; torch keeps the low 24 bits, "
                     "and you kept the high ones.", **shown)
            fail(f"With seed {seed} torch draws {expected:.4f} from this word: its low 24 bits, "
                 "as a fraction of 2**24.", **shown)


# The readers are taken before the learner's module loads, so it cannot swap them.
DRAW_TWICE = """
import random, numpy as np, torch
r, g, n, m, t, z = random.random, random.gauss, np.random.rand, np.random.randn, torch.rand, torch.randn
import repro

def draw():
    return {
        "random": [r(), g(0, 1)],
        "numpy": [*n(2).tolist(), m()],
        "torch": t(2).tolist() + z(1).tolist(),
    }

def seeded(seed):
    repro.set_seed(seed)
    return draw()

first = seeded(seed)
for _ in range(extra):
    draw()
first, seeded(seed), seeded(other)
"""


@check("restart", "set_seed restarts all three libraries")
async def _(lab):
    seed, other = two_seeds(lab)
    first, second, third = await lab.exec(
        DRAW_TWICE, called=f"set_seed({seed})", seed=seed, other=other, extra=lab.random_int(1, 3))
    for library, numbers in first.items():
        expect(numbers == second[library],
               f"{library} drew another number on run 2. Nothing in `set_seed` restarts its stream.",
               called=f"set_seed({seed}), then a few draws; twice",
               got=f"{numbers[0]:.4f}, then {second[library][0]:.4f}",
               expected=f"{numbers[0]:.4f}, then {numbers[0]:.4f}")
    for library, numbers in first.items():
        expect(numbers != third[library],
               f"Seeds {seed} and {other} drew the same numbers from {library}: is `seed` used?",
               called=f"set_seed({seed}), set_seed({other})",
               got=f"{numbers[0]:.4f} both times", expected="two different numbers")


FLAGS = """
import torch
torch.use_deterministic_algorithms(False)
torch.backends.cudnn.deterministic = False
torch.backends.cudnn.benchmark = True  # somebody else's speed-up
enabled = torch.are_deterministic_algorithms_enabled
import repro
repro.set_seed(seed)
enabled(), torch.backends.cudnn.deterministic, torch.backends.cudnn.benchmark
"""


@check("flags", "set_seed asks for deterministic algorithms")
async def _(lab):
    seed = lab.random_int()
    everywhere, cudnn, benchmark = await lab.exec(FLAGS, called=f"set_seed({seed})", seed=seed)
    called = f"set_seed({seed})"
    expect(everywhere,
           "`cudnn.deterministic` speaks for cuDNN alone; an op such as scatter_add may still add "
           "in any order. `torch.use_deterministic_algorithms(True)` covers both."
           if cudnn else "Nothing asks torch for deterministic algorithms.",
           called=called, got="torch.are_deterministic_algorithms_enabled() is False",
           expected="True")
    expect(benchmark is False,
           "Benchmark mode was on before `set_seed` and is still on: cuDNN times its algorithms "
           "and may pick another one in the next run.",
           called=called, got="torch.backends.cudnn.benchmark is True", expected="False")


AT_IMPORT = """
import random, sys, numpy as np, torch

def streams():
    name, key, *rest = np.random.get_state()
    return {
        "random": random.getstate(),
        "numpy": (key.tolist(), rest),
        "torch": torch.get_rng_state().tolist(),
    }

def flags():
    cudnn = torch.backends.cudnn
    return torch.are_deterministic_algorithms_enabled(), cudnn.deterministic, cudnn.benchmark

torch.use_deterministic_algorithms(False)
torch.backends.cudnn.deterministic = False
torch.backends.cudnn.benchmark = True
sys.modules.pop("repro", None)
before, switches = streams(), flags()
import repro
after = streams()
[library for library in before if before[library] != after[library]], switches != flags()
"""


@check("import", "Importing repro changes nothing")
async def _(lab):
    moved, switched = await lab.exec(AT_IMPORT, called="import repro")
    expect(not switched,
           "Importing repro flipped a switch of torch. Whoever imports it for one helper gets "
           "another torch; do it in `set_seed`.",
           called="import repro", got="the deterministic switches changed", expected="no change")
    expect(not moved,
           f"Importing repro moved the stream of {' and '.join(moved)}. Seed in `set_seed`, not "
           "while the module loads.",
           called="import repro", got=f"moved: {', '.join(moved)}", expected="no change")


async def worker_seeds(lab, seed, epoch, n):
    called = f"worker_seeds({seed}, {epoch}, {n})"
    got = integers(await lab.call("repro.worker_seeds", seed, epoch, n), called, n)
    for i, one in enumerate(got):
        expect(0 <= one <= M32,
               f"Worker {i} got {one}, which is not a 32-bit seed: np.random.seed takes 0 to "
               "2**32 - 1.", called=called, got=one, expected="0 to 4294967295")
    return got


@check("workers", "Workers, epochs and runs get seeds of their own")
async def _(lab):
    seed, other = two_seeds(lab, 2**31)
    epoch, n = lab.random_int(0, 20), lab.random_int(4, 9)
    called = f"worker_seeds({seed}, {epoch}, {n})"
    got = await worker_seeds(lab, seed, epoch, n)
    for i in range(n):
        for j in range(i):
            expect(got[i] != got[j], f"Workers {j} and {i} augment identically: one seed for both.",
                   called=called, got=got, expected=f"{n} different seeds")
    later = await worker_seeds(lab, seed, epoch + 1, n)
    expect(got != later, f"Epoch {epoch + 1} hands out the seeds of epoch {epoch}: every epoch "
           "repeats the augmentations of the one before.", called=f"{called}; next epoch",
           got=later, expected="other seeds")
    elsewhere = await worker_seeds(lab, other, epoch, n)
    expect(got != elsewhere, f"Runs with seeds {seed} and {other} give their workers the same "
           "seeds: is `seed` used?", called=f"{called}; worker_seeds({other}, {epoch}, {n})",
           got=elsewhere, expected="other seeds")


@check("pairs", "No two (epoch, worker) pairs share a seed", needs="workers")
async def _(lab):
    seed, n = lab.random_int(), lab.random_int(150, 300)
    owner, shared = {}, []
    for epoch in range(5):
        for worker, one in enumerate(await worker_seeds(lab, seed, epoch, n)):
            if one in owner:
                shared.append((owner[one], (epoch, worker), one))
            owner.setdefault(one, (epoch, worker))
    # One meeting among 1,500 random 32-bit numbers is chance (1 in 4,000); two are a pattern.
    if len(shared) > 1:
        (epoch, worker), (later, its_worker), one = shared[0]
        fail(f"{len(shared)} seeds serve twice: worker {worker} of epoch {epoch} and worker "
             f"{its_worker} of epoch {later} both got {one} and draw the same numbers.",
             called=f"worker_seeds({seed}, epoch, {n}) for epochs 0 to 4",
             got=f"{len(owner)} different seeds", expected=f"{5 * n}")


# The interpreter here keeps one hash salt, so another process is played by salting `hash`.
ELSEWHERE = """
import builtins, random, numpy as np, torch
import repro

real = builtins.hash

def salted(value):
    if isinstance(value, (str, bytes)):
        return real((salt, value))
    return real(tuple(map(salted, value))) if isinstance(value, tuple) else real(value)

def streams():
    name, key, *rest = np.random.get_state()
    return {
        "random": random.getstate(),
        "numpy": (key.tolist(), rest),
        "torch": torch.get_rng_state().tolist(),
    }

def epoch_after(epoch):
    seeds = list(repro.worker_seeds(seed, epoch, n))
    return seeds, {"random": random.random(), "numpy": np.random.rand(), "torch": float(torch.rand(1))}

for start in (random.seed, np.random.seed, torch.manual_seed):
    start(salt)
before = streams()
repro.worker_seeds(seed, epoch, n)
after = streams()
here, one = epoch_after(epoch)
_, two = epoch_after(epoch + 1)
again, _ = epoch_after(epoch)
try:
    builtins.hash = salted
    there, _ = epoch_after(epoch)
finally:
    builtins.hash = real
moved = [library for library in before if before[library] != after[library]]
here, again, there, moved, [library for library in one if one[library] == two[library]]
"""


@check("pure", "worker_seeds depends on its arguments alone", needs="workers")
async def _(lab):
    seed, epoch, n = lab.random_int(), lab.random_int(0, 20), lab.random_int(3, 6)
    called = f"worker_seeds({seed}, {epoch}, {n})"
    here, again, there, moved, repeats = await lab.exec(
        ELSEWHERE, called=called, seed=seed, epoch=epoch, n=n, salt=lab.random_int(1, M32))
    expect(not repeats,
           f"Every batch repeats: worker_seeds restarts the global stream of "
           f"{' and '.join(repeats)} in each epoch. Seed a generator of its own instead.",
           called=called, got="the same draw after two epochs", expected="two different draws")
    expect(not moved,
           f"worker_seeds draws from the global stream of {' and '.join(moved)}, so asking for "
           "seeds moves the run it is meant to serve. Use a generator of its own.",
           called=called, got=f"moved: {', '.join(moved)}", expected="no stream moved")
    expect(here == again, "Two calls with the same arguments differ: a clock or a moving stream "
           "is in there.", called=f"{called}; twice", got=again, expected=here)
    expect(here == there,
           "Changes per process: `hash` of text is salted when Python starts, so tomorrow's run "
           "gets other seeds. hashlib is the same everywhere.",
           called=f"{called}; again under another hash salt", got=there, expected=here)


@check("launch", "launch_env names what must be set before Python starts")
async def _(lab):
    seed = lab.random_int(0, M32)
    called = f"launch_env({seed})"
    got = await lab.call("repro.launch_env", seed)
    expect(isinstance(got, dict), "This should be a dict of environment variables.",
           called=called, got=got, expected="{'PYTHONHASHSEED': …}")
    expect("PYTHONHASHSEED" in got,
           "PYTHONHASHSEED belongs to the launch: Python reads it once, before your first line "
           "runs. Setting os.environ inside the program is too late, so return it.",
           called=called, got=got, expected="{'PYTHONHASHSEED': …}")
    for name, value in got.items():
        expect(isinstance(name, str) and isinstance(value, str),
               "Environment variables are text: subprocess refuses anything else.",
               called=called, got=got, expected="text for every name and value")
    value = got["PYTHONHASHSEED"]
    expect(value.isdecimal() and int(value) <= M32,
           "Python accepts a number from 0 to 4294967295 here; 'random' is what it does anyway.",
           called=called, got=value, expected="a number as text")
