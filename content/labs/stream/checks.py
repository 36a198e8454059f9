"""Lab stream: one out, one in, and nothing lost."""

from collections import Counter

from judge import check, expect, fail

# A source of objects that counts what is read, what waits and what lives. It gives up on readers
# that go on for ever, with an exception that `except Exception` does not catch.
DRIVER = """
import random
from random import Random
import stream

class TooFar(BaseException):
    pass

class Item:
    alive = 0
    def __init__(self, number):
        self.number = number
        Item.alive += 1
    def __del__(self):
        Item.alive -= 1

class Source:
    def __init__(self, n, stop):
        self.n, self.stop = n, stop
        self.read = self.handed = self.waiting = self.alive = 0
    def __iter__(self):
        return self
    def __next__(self):
        if self.read == self.n:
            raise StopIteration
        self.read += 1
        item = Item(self.read - 1)
        self.waiting = max(self.waiting, self.read - self.handed)
        self.alive = max(self.alive, Item.alive)
        if self.read - self.handed > self.stop:
            raise TooFar
        return item

def numbers(thing):
    if isinstance(thing, (list, tuple)):
        return [numbers(item) for item in thing]
    return thing.number if isinstance(thing, Item) else repr(thing)

def measure(function, n, take, stop, *rest):
    Item.alive = 0
    source = Source(n, stop)
    out, reads, at_call = [], [], None
    try:
        stream_of = iter(function(source, *rest))
        at_call = source.read
        while len(out) < take:
            try:
                thing = next(stream_of)
            except StopIteration:
                break
            reads.append(source.read)
            got = numbers(thing)
            del thing
            source.handed += len(got) if isinstance(got, list) else 1
            out.append(got)
    except TooFar:
        pass
    return {"out": out, "reads": reads, "at_call": source.read if at_call is None else at_call,
            "waiting": source.waiting, "alive": source.alive}
"""

SHUFFLE = DRIVER + "\nmeasure(stream.shuffled, n, take, stop, size, Random(seed))"
BATCH = DRIVER + "\nmeasure(stream.batched, n, take, stop, size)"

# Many short runs at once: their orders.
ORDERS = """
from random import Random
import stream
[list(stream.shuffled(list(range(n)), size, Random(seed + run))) for run in range(runs)]
"""


async def shuffle(lab, n, size, take=10**6, stop=10**6):
    seed = lab.random_int()
    source = "an endless source" if n is None else f"{n} items"
    called = f"shuffled({source}, {size}, random.Random({seed}))"
    found = await lab.exec(SHUFFLE, called=called, n=n, size=size, take=take, stop=stop, seed=seed)
    return found, called


async def batches(lab, n, size, take=10**6, stop=10**6):
    called = f"batched({'an endless source' if n is None else f'{n} items'}, {size})"
    found = await lab.exec(BATCH, called=called, n=n, size=size, take=take, stop=stop)
    return found, called


async def orders(lab, n, size, runs):
    seed = lab.random_int(0, 2**30)
    called = f"shuffled(range({n}), {size}, rng), {runs} times with another rng"
    # Hundreds of runs: a slow machine may need more than the usual five seconds.
    return await lab.exec(ORDERS, called=called, n=n, size=size, runs=runs, seed=seed, limit=20), called


def beginning(items):
    return f"{items[:8]}…" if len(items) > 8 else items


@check("items", "Every item comes out once, whatever the length")
async def _(lab):
    size = lab.random_int(20, 60)
    for n in (size * 12 + lab.random_int(1, size - 1), size + 1, size, size - 1, 1, 0):
        found, called = await shuffle(lab, n, size)
        other = next((thing for thing in found["out"] if not isinstance(thing, int)), None)
        expect(other is None, "What comes out should be the items themselves, one at a time.", called=called,
               got=other, expected="an item of the source")
        counts = Counter(found["out"])
        twice = [number for number, count in counts.items() if count > 1]
        expect(not twice, f"{len(twice)} items came out more than once. What leaves must give up its "
               "slot.", called=called, got=f"twice: {beginning(twice)}", expected="each once")
        lost = [number for number in range(n) if number not in counts]
        expect(not lost, f"{len(lost)} of {n} items vanished. " + (
            "What waits in the buffer when the source ends has to come out too."
            if len(lost) >= min(n, size) - 1 else "Does every item that is read get a slot?"),
            called=called, got=f"without {beginning(lost)}", expected=f"all {n}")


LISTS = """
import random
import stream
made = {"a list": lambda: values, "a range": lambda: range(len(values)), "a generator": lambda: (v for v in values)}
{name: sorted(stream.shuffled(make(), size, random.Random(seed))) for name, make in made.items()}
"""


@check("iterables", "Any iterable will do, and is left as it is", needs="items")
async def _(lab):
    n, size = lab.random_int(20, 40), lab.random_int(3, 9)
    values = list(range(n))
    called = f"shuffled(source, {size}, rng) with a list, a range, a generator"
    found = await lab.exec(LISTS, called=called, values=values, size=size, seed=lab.random_int())
    for name, got in found.items():
        expect(got == values, f"With {name} the items are not all there.", called=called, got=got,
               expected=values)


@check("bounded", "At most `size` items wait in the buffer", needs="items")
async def _(lab):
    size = lab.random_int(40, 120)
    n = size * 40
    found, called = await shuffle(lab, n, size)
    waiting = found["waiting"]
    expect(waiting <= size + 1, f"{waiting:,} items were read and not handed out, the buffer is {size}. " + (
        "The whole source was read first: a list of it is what does not fit."
        if waiting == n else "One out, one in: read the next item only when one leaves."),
        called=called, got=f"{waiting:,} waiting", expected=f"{size}, and one in your hand")
    alive = found["alive"]
    expect(alive <= size + 2, f"{alive:,} items were in memory at once. Somebody keeps what has been "
           "handed out, and a stream may have billions.", called=called,
           got=f"{alive:,} in memory", expected=f"about {size}")


@check("lazy", "Nothing is read too early, and the source may be endless", needs="items")
async def _(lab):
    size = lab.random_int(20, 60)
    found, called = await shuffle(lab, None, size, take=3 * size, stop=20 * size)
    expect(found["at_call"] == 0, f"{found['at_call']} items were read before anybody asked for one. In a "
           "generator nothing runs until the first `next`.", called=called,
           got=f"{found['at_call']} read", expected="0 read")
    expect(found["out"], "The source has no end, and the first item never came: the whole of it is "
           "read first.", called=called, got=f"{20 * size} read, none handed out",
           expected=f"the first item after {size} were read")
    first = found["reads"][0]
    expect(first <= size + 1, f"The first item came after {first} were read, with a buffer of {size}.",
           called=called, got=first, expected=f"{size} or {size + 1}")
    expect(len(found["out"]) == 3 * size, f"After {len(found['out'])} items nothing more came, and the source "
           "has no end.", called=called, got=f"{len(found['out'])} items", expected=f"{3 * size}")


@check("rolling", "The buffer rolls: no blocks", needs="items")
async def _(lab):
    size = lab.random_int(40, 80)
    n = size * 10
    found, called = await shuffle(lab, n, size)
    seen = 0
    for place, number in enumerate(found["out"][:-size]):  # the last ones may be in order by chance
        seen = max(seen, number)
        if seen == place and place >= size - 2:
            fail(f"Items 0 to {place} all came before item {place + 1}: a block was shuffled and emptied "
                 "before the next was read. Refill after each item that leaves.", called=called,
                 got=f"a border after {place + 1} items", expected="no border")


@check("waves", "An item leaves by chance, from any slot of the buffer", needs="items")
async def _(lab):
    size = lab.random_int(6, 9)
    runs = 80 * size
    found, called = await orders(lab, 12 * size, size, runs)
    first = Counter(order[0] for order in found)
    never = [number for number in range(size) if first[number] == 0]
    expect(not never, f"In {runs} runs the first item out was never one of {never}, with a buffer of "
           f"{size}. Fill it first, and give every slot a chance.", called=called,
           got=f"first out: {sorted(first)}", expected=f"each of 0 to {size - 1}")
    often, count = first.most_common(1)[0]
    expect(count < 2 * runs / size, f"Item {often} was the first out in {count} of {runs} runs. Every slot "
           "has the same chance.", called=called, got=count, expected=f"about {runs // size}")
    for order in found:
        early = next((number for place, number in enumerate(order) if number > place + size), None)
        expect(early is None, f"Item {early} came out before a buffer of {size} could have reached it.",
               called=called)
    # A slot that is passed over keeps its first item to the end; by chance that is one in e^11.
    kept = Counter(number for order in found for number in order[-size:] if number < size)
    often, count = kept.most_common(1)[0] if kept else (None, 0)
    expect(count < runs / 4, f"Item {often} was read among the first {size} and left with the last {size}, "
           f"in {count} of {runs} runs: there is a slot that chance never picks.", called=called, got=count,
           expected="hardly ever")


@check("tail", "What is left leaves in random order", needs="items")
async def _(lab):
    runs = 1200
    for n, size in ((3, 3), (3, lab.random_int(5, 9))):
        found, called = await orders(lab, n, size, runs)
        counts = Counter(map(tuple, found))
        expect(len(counts) > 1, f"{n} items in a buffer of {size} always came out as {found[0]}. When the "
               "source ends, the buffer still has to be shuffled.", called=called, got="1 order",
               expected="6 orders")
        expect(len(counts) == 6, "Some orders never come. When the source ends, all that is left should "
               "leave in any order: `rng.shuffle`, or draw until the buffer is empty.", called=called,
               got=f"{len(counts)} orders", expected="6 orders")
        rare = min(counts.values())
        expect(rare > runs / 12, "Some orders come much more often than others.", called=called,
               got=dict(counts), expected=f"about {runs // 6} each")


SEEDED = """
import random
from random import Random
getstate, shaken = random.getstate, random.seed
import stream

def runs():
    def once(rng):
        return list(stream.shuffled(range(n), size, rng))
    shaken(1)
    before = getstate()
    first = once(Random(seed))
    moved = getstate() != before
    shaken(2)
    rng = Random(seed)
    second = once(rng)
    return first, second, once(Random(other)), once(rng), moved

runs()
"""


@check("seeded", "All chance comes from rng")
async def _(lab):
    n, size = lab.random_int(60, 90), lab.random_int(10, 20)
    seed, other = lab.draw_distinct(0, 2**31, 2)
    called = f"shuffled(range({n}), {size}, random.Random({seed}))"
    first, second, differently, again, moved = await lab.exec(
        SEEDED, called=called, n=n, size=size, seed=seed, other=other)
    expect(first == second, "Order changed although rng was the same. Ask `rng`, not the module `random`: "
           "anybody else who draws from that one changes your order.", called=f"{called}; twice",
           got=beginning(second), expected=beginning(first))
    expect(first != differently, f"Seeds {seed} and {other} gave one order: is `rng` asked at all?",
           called=called, got=beginning(differently), expected="another order")
    expect(second != again, "A second pass with the same rng repeated the first. Something restarts it or "
           "copies it; every epoch would have one order.", called=f"{called}; two passes, one rng",
           got=beginning(again), expected="another order")
    expect(not moved, "The stream of the module `random` moved: it belongs to the rest of the program.",
           called=called, got="moved", expected="as it was")


@check("one", "A buffer of one changes nothing", needs="items")
async def _(lab):
    n = lab.random_int(20, 40)
    found, called = await shuffle(lab, n, 1)
    out = found["out"]
    expect(out == list(range(n)), "With one slot there is nothing to choose from, so the order stays. If it "
           "does not, there is more than one item in the buffer.", called=called, got=out, expected=list(range(n)))


REFUSED = """
import random
import stream

def outcome(make, size):
    try:
        return f"{len(list(make(size)))} came out"
    except Exception as error:
        return type(error).__name__

makers = {
    "shuffled": lambda size: stream.shuffled(iter(range(n)), size, random.Random(0)),
    "batched": lambda size: stream.batched(iter(range(n)), size),
}
{name: [outcome(make, size) for size in sizes] for name, make in makers.items()}
"""


@check("sizes", "A size below 1 is refused")
async def _(lab):
    sizes = [0, -lab.random_int(1, 9)]
    for n in (9, 0):
        found = await lab.exec(REFUSED, called="sizes below 1", sizes=sizes, n=n)
        for name, outcomes in found.items():
            for size, outcome in zip(sizes, outcomes):
                expect(outcome == "ValueError", f"`{name}` took a size of {size}. Say so at once, with a "
                       "ValueError, whatever the source: a typing error in a config should not look like an "
                       "empty data set.", called=f"{name}(range({n}), {size}…)", got=outcome, expected="ValueError")


@check("batches", "batched gives n at a time, and then the rest")
async def _(lab):
    size = lab.random_int(4, 9)
    for n in (size * 5, size * 5 + lab.random_int(1, size - 1), size - 1, size, 0):
        found, called = await batches(lab, n, size)
        expected = [list(range(start, min(start + size, n))) for start in range(0, n, size)]
        got = found["out"]
        shown = {"called": called, "got": got, "expected": expected}
        if got == expected:
            continue
        if got == [batch for batch in expected if len(batch) == size]:
            fail(f"The last {n % size} items vanished: the last batch is shorter, and still one.", **shown)
        if [] in got:
            fail("An empty batch came out, and the training step would divide by its length.", **shown)
        fail("These are not the items in their order, n at a time.", **shown)
    found, called = await batches(lab, 3, 1)
    expect(found["out"] == [[0], [1], [2]], "Batches of one are batches too.", called=called,
           got=found["out"], expected=[[0], [1], [2]])


OWN = """
import stream
[list(batch) for batch in list(stream.batched(range(n), size))]
"""


@check("batches-lazy", "batched reads no more than it needs", needs="batches")
async def _(lab):
    size = lab.random_int(4, 9)
    found, called = await batches(lab, None, size, take=3, stop=40 * size)
    expect(found["at_call"] == 0, "Items were read before anybody asked for a batch.", called=called,
           got=f"{found['at_call']} read", expected="0 read")
    expect(len(found["out"]) == 3, "The source has no end, and the batches do not come: the whole of it "
           "is read first.", called=called, got=f"{len(found['out'])} batches", expected="3 batches")
    for place, read in enumerate(found["reads"], start=1):
        expect(read <= place * size + 1, f"Batch {place} came after {read} items were read.", called=called,
               got=read, expected=place * size)
    n = 3 * size
    got = await lab.exec(OWN, called=f"list(batched(range({n}), {size}))", n=n, size=size)
    expected = [list(range(start, start + size)) for start in range(0, n, size)]
    expect(got == expected, "Batches that were handed out changed afterwards. Each needs a list of its "
           "own; `clear` empties the one you gave away.", got=got, expected=expected)
