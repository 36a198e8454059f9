"""Lab leak: weights that do not depend on who else draws."""

from judge import check, expect, fail

TOP = 2**31 - 1
BOUND = 3**-0.5


def is_float(value):
    return isinstance(value, float)


async def build(lab, seed, n_items, dry_run=False):
    """The weights as one flat list, and the order; or a failed check."""
    got = await lab.call("train.build", seed, n_items, dry_run)
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    expect(pair, "`build` returns two things: the weights and the order.", got=got,
           expected="(weights, order)")
    weights, order = got
    rows = isinstance(weights, (list, tuple)) and len(weights) == 2
    rows = rows and all(isinstance(row, (list, tuple)) and len(row) == 3 for row in weights)
    expect(rows and all(is_float(one) for row in weights for one in row),
           "The weights are those of `nn.Linear(3, 2)`: two rows of three numbers, as `tolist` "
           "gives them.", got=weights, expected="[[…, …, …], [… , …, …]]")
    expect(isinstance(order, (list, tuple)) and all(type(one) is int for one in order),
           "The order is a list of whole numbers: `.tolist()` turns a tensor into one.",
           got=order, expected=f"a shuffle of 0 to {n_items - 1}")
    return [one for row in weights for one in row], list(order)


def shown(weights):
    return ", ".join(f"{one:.4f}" for one in weights[:3]) + ", …"


@check("order", "The order is a shuffle of all items, chosen by the seed")
async def _(lab):
    for n_items in (1, lab.random_int(2, 9)):
        _weights, order = await build(lab, lab.random_int(0, TOP), n_items)
        expect(sorted(order) == list(range(n_items)),
               "Every item once: the order is a permutation of 0 to n_items - 1.",
               got=order, expected=f"0 to {n_items - 1}, shuffled")
    n_items = lab.random_int(20, 40)
    one, two = lab.draw_distinct(0, TOP, 2)
    orders = [(await build(lab, seed, n_items))[1] for seed in (one, two)]
    called = f"build({one}, {n_items}, False); build({two}, {n_items}, False)"
    expect(orders[0] != sorted(orders[0]), "The items come in their stored order: nothing "
           "shuffles any more.", called=called, got=orders[0], expected="a shuffled list")
    expect(orders[0] != orders[1], f"The order no longer depends on the seed: {one} and {two} "
           "shuffle alike.", called=called, got=orders[0], expected="two different orders")


@check("weights", "The weights are chosen by the seed, in the layer's range")
async def _(lab):
    seeds = lab.draw_distinct(0, TOP, 24)
    drawn = [(await build(lab, seed, 4))[0] for seed in seeds]
    for seed, weights in zip(seeds[1:], drawn[1:]):
        expect(weights != drawn[0], f"Seeds {seeds[0]} and {seed} agree on every weight. Does the "
               "seed reach the initialisation?",
               called=f"build({seeds[0]}, 4, False); build({seed}, 4, False)",
               got=shown(weights), expected="other weights for another seed")
    flat = [one for weights in drawn for one in weights]
    called = f"build(seed, 4, False) for {len(seeds)} seeds"
    expect(all(len(set(weights)) == 6 for weights in drawn), "One draw fills several weights; "
           "each should have its own.", called=called, got=shown(drawn[0]),
           expected="six different weights")
    expect(max(map(abs, flat)) <= BOUND + 1e-6, "These are not `nn.Linear`'s weights: it draws "
           "evenly between -1/√3 and 1/√3, about 0.577.", called=called,
           got=f"{max(flat, key=abs):.4f}", expected="-0.5774 to 0.5774")
    # Of 144 even draws none falls into an outer eighth of the range once in a hundred million.
    expect(min(flat) < -0.43 and max(flat) > 0.43, "The weights fill only a part of the layer's "
           "range, -1/√3 to 1/√3. (`torch.rand` draws from 0 to 1.)", called=called,
           got=f"{min(flat):.4f} to {max(flat):.4f}", expected="-0.5774 to 0.5774")


@check("size", "More items do not change the weights", needs="weights")
async def _(lab):
    seed = lab.random_int(0, TOP)
    sizes = (6, 60, 1, lab.random_int(7, 30))
    drawn = [(await build(lab, seed, n_items))[0] for n_items in sizes]
    for n_items, weights in zip(sizes, drawn):
        expect(weights == drawn[0], f"{n_items} items give other weights than 6: the shuffle "
               "moves the head that the initialisation reads from.",
               called=f"build({seed}, 6, False); build({seed}, {n_items}, False)",
               got=shown(weights), expected=shown(drawn[0]))


@check("dry-weights", "A dry run does not change the weights", needs="weights")
async def _(lab):
    seed, n_items = lab.random_int(0, TOP), lab.random_int(4, 12)
    without, _order = await build(lab, seed, n_items)
    weights, _order = await build(lab, seed, n_items, True)
    expect(weights == without, "The dry run still shifts the weights: iterating over a DataLoader "
           "draws a base seed, even unshuffled, from the global generator unless it has its own.",
           called=f"build({seed}, {n_items}, False); build({seed}, {n_items}, True)",
           got=shown(weights), expected=shown(without))


@check("dry-order", "A dry run does not change the order", needs="order")
async def _(lab):
    seed, n_items = lab.random_int(0, TOP), lab.random_int(15, 25)
    _weights, without = await build(lab, seed, n_items)
    _weights, order = await build(lab, seed, n_items, True)
    expect(order == without, "The dry run shifts the shuffle: both read one generator, and the "
           "dry run reads first. Looking at the data should leave no trace.",
           called=f"build({seed}, {n_items}, False); build({seed}, {n_items}, True)",
           got=order, expected=without)


LOADS = """
import data, train

def loads(*dry_run):
    data.loaded.clear()
    train.build(seed, n_items, *dry_run)
    return [data.loaded.count(i) for i in range(n_items)]

loads(False), loads(True), loads()
"""


@check("dry-loads", "The dry run still loads every item")
async def _(lab):
    seed, n_items = lab.random_int(0, TOP), lab.random_int(4, 12)
    called = f"build({seed}, {n_items}, True)"
    without, loads, default = await lab.exec(LOADS, called=called, seed=seed, n_items=n_items)
    missed = [i for i in range(n_items) if loads[i] <= without[i]]
    expect(not missed, "A dry run that loads nothing finds no broken file. Keep it, and give it "
           "a generator of its own.", called=called,
           got=f"{n_items - len(missed)} of {n_items} items loaded by the dry run",
           expected=f"all {n_items}")
    expect(default == without, "`build(seed, n_items)` is a run without a dry run, as it was.",
           called=f"build({seed}, {n_items})", got=f"{sum(default)} items loaded",
           expected=f"{sum(without)}, as with dry_run=False")


STREAMS = """
import random, numpy as np, torch

def streams():
    name, key, *rest = np.random.get_state()
    return {
        "random": random.getstate(),
        "numpy": (key.tolist(), rest),
        "torch": torch.get_rng_state().tolist(),
    }

def start(salt):
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(salt)
    torch.randn(1), np.random.randn(), random.gauss(0, 1)  # one normal of each pair waits
"""

OUTSIDE = STREAMS + """
start(salt)
before = streams()
import train
imported = streams()
moved = {}
for dry_run in (False, True):
    start(salt)
    train.build(seed, n_items, dry_run)
    after = streams()
    moved[dry_run] = [name for name in before if before[name] != after[name]]
[name for name in before if before[name] != imported[name]], moved[False], moved[True]
"""


@check("outside", "The caller's generators stay where they were")
async def _(lab):
    seed, n_items, salt = lab.random_int(0, TOP), lab.random_int(4, 12), lab.random_int(0, TOP)
    importing, plain, dry = await lab.exec(
        OUTSIDE, called="import train", seed=seed, n_items=n_items, salt=salt)
    for moved, called in (
        (importing, "import train"),
        (plain, f"build({seed}, {n_items}, False)"),
        (dry, f"build({seed}, {n_items}, True)"),
    ):
        names = " and ".join(moved)
        expect(not moved, f"The global generator of {names} moved, so whatever the caller draws "
               "next depends on this call. `nn.Linear` can only read the global one: lend it "
               "under `torch.random.fork_rng()`.",
               called=called, got=f"moved: {names}", expected="no global generator moved")


AGAIN = STREAMS + """
import builtins, os, sys, time

real = builtins.hash

def salted(value):
    if isinstance(value, (str, bytes)):
        return real((salt, value))
    return real(tuple(map(salted, value))) if isinstance(value, tuple) else real(value)

def built():
    sys.modules.pop("train", None)
    import train
    return train.build(seed, n_items, dry_run)

start(1)
here = built()
import train
train.build(other, n_items, not dry_run)
again = train.build(seed, n_items, dry_run)
start(salt)
there = built()
clock, identity = time.time, os.getpid
try:
    builtins.hash = salted
    time.time, os.getpid = (lambda: clock() + 5.5), (lambda: identity() + 1)
    elsewhere = built()
finally:
    builtins.hash, time.time, os.getpid = real, clock, identity
here, again, there, elsewhere
"""


@check("repeat", "The same call gives the same result, everywhere")
async def _(lab):
    for dry_run in (False, True):
        seed, other, salt = lab.draw_distinct(2, TOP, 3)
        n_items = lab.random_int(15, 25)
        called = f"build({seed}, {n_items}, {dry_run})"
        here, again, there, elsewhere = await lab.exec(
            AGAIN, called=called, seed=seed, other=other, n_items=n_items, salt=salt,
            dry_run=dry_run)
        expect(again == here, "Called a second time, after another run, `build` gives something "
               "else: a generator that outlives the call has moved on. Make it inside.",
               called=f"{called}; build({other}, …); {called}", got=again, expected=here)
        expect(there == here, "The result depends on where the global generators stood before "
               "the call: something is drawn without a seed of its own.",
               called=f"{called}, under two global seeds", got=there, expected=here)
        expect(elsewhere == here, "Changes per process: `hash` of text is salted when Python "
               "starts, and a clock or a process id is no better. hashlib is the same everywhere.",
               called=f"{called}, in two processes", got=elsewhere, expected=here)


# Every word that a run reads is logged, whatever library it reads through, and every seed that
# it asks for. Words have 32 bits or more, so two equal ones are a shared stream and not chance.
WORDS = """
import random, numpy as np, torch
from _streams import MT19937
from numpy.random import Generator, SeedSequence

words, asked = [], set()

def patched(cls, name, around):
    real = getattr(cls, name)
    setattr(cls, name, lambda self, *args, **named: around(real, self, *args, **named))
    return lambda: setattr(cls, name, real)

def reading(real, self):
    word = real(self)
    words.append((type(self).__name__, word))
    return word

def seeding(real, self, seed=None, *rest, **named):
    asked.update(one for one in (seed if isinstance(seed, (list, tuple)) else [seed])
                 if isinstance(one, int))
    return real(self, seed, *rest, **named)

class Python(random.Random):
    def __init__(self, seed=None):
        if isinstance(seed, int):
            asked.add(seed)
        super().__init__(seed)

    def random(self):
        words.append(("Random", real_hash(self.getstate()[1])))
        return super().random()

    def getrandbits(self, k):
        words.append(("Random", real_hash(self.getstate()[1])))
        return super().getrandbits(k)

def run(seed):
    words.clear()
    asked.clear()
    train.build(seed, n_items, False)
    return words[:], {one & 0xFFFFFFFF for one in asked}

real_hash, real_random = hash, random.Random
undo = [
    patched(MT19937, "next32", reading),
    patched(Generator, "_next64", reading),
    patched(MT19937, "__init__", seeding),
    patched(SeedSequence, "__init__", seeding),
]
random.Random = Python
try:
    import train
    mine, seeds = run(seed)
    inside = len(mine) - len(set(mine))
    # Where would another run read what this one reads? At its seeds, and as far apart as they are.
    near = {seed - 1, seed + 1, seed + n_items, *seeds}
    for a in seeds:
        for b in seeds:
            near |= {seed + a - b, seed ^ a ^ b}
    meets = None
    others = [one for one in near if 0 <= one < 2**31 and one != seed]
    for other in sorted(others, key=lambda one: abs(one - seed))[:30]:
        shared = len(set(mine) & set(run(other)[0]))
        if shared > 1:
            meets = other, shared
            break
finally:
    random.Random = real_random
    for back in undo:
        back()
inside, meets
"""


async def shared_words(lab, seed, n_items):
    called = f"build({seed}, {n_items}, False)"
    return await lab.exec(WORDS, called=called, seed=seed, n_items=n_items, limit=20)


@check("apart", "Shuffle and initialisation read different words", needs=("order", "weights"))
async def _(lab):
    seed, n_items = lab.random_int(0, TOP), lab.random_int(5, 12)
    inside, _meets = await shared_words(lab, seed, n_items)
    expect(inside < 2, "Shuffle and init read the same words: two generators under one seed are "
           "one stream read twice, also when one is NumPy's and the other torch's. Derive a seed "
           "for each purpose, by a hash of both.",
           got=f"{inside} words were read twice", expected="no word is read twice")


@check("runs-apart", "No two runs share a stream", needs="apart")
async def _(lab):
    for seed in (lab.random_int(2, 2000), lab.random_int(2**30, TOP)):
        n_items = lab.random_int(5, 12)
        _inside, meets = await shared_words(lab, seed, n_items)
        if meets:
            other, words = meets
            fail(f"Runs {seed} and {other} share a stream: build({seed}) initialises from words "
                 f"that build({other}) shuffles with, or the other way round. Adding a "
                 "constant to the seed, or doubling one of the two, moves the meeting elsewhere. "
                 "Mix seed and purpose instead, by a hash (`hashlib`) or by "
                 "`numpy.random.SeedSequence([seed, 1])`.",
                 called=f"build({seed}, {n_items}, False); build({other}, {n_items}, False)",
                 got=f"{words} words in common", expected="no word in common")
