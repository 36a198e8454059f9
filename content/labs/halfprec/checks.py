"""Lab halfprec: rounding to sixteen bits, and a scaler for the gradients that do not fit."""

import math
import struct

from judge import check, expect, expect_close, fail


def bits_of(x):
    return struct.unpack("<I", struct.pack("<f", x))[0]


def from_bits(bits):
    return struct.unpack("<f", struct.pack("<I", bits))[0]


def bf16(x):
    """The nearest bfloat16, ties to even, for a float32 value that is a number."""
    bits = bits_of(x)
    down = bits & 0xFFFF0000
    above = (bits & 0xFFFF) - 0x8000
    up = above > 0 or (above == 0 and bits >> 16 & 1)
    return from_bits(down + 0x10000 if up else down)


def fp16(x):
    try:
        return struct.unpack("<e", struct.pack("<e", x))[0]
    except OverflowError:
        return math.copysign(math.inf, x)


def same(got, right):
    """Equal as floats, down to the sign of zero and to NaN."""
    if not isinstance(got, float):
        return False
    if math.isnan(right):
        return math.isnan(got)
    return got == right and math.copysign(1, got) == math.copysign(1, right)


# OverflowError travels as text: it is an answer here, and a frequent one.
ROUND = """
import half

def answer(x):
    try:
        return getattr(half, name)(x)
    except OverflowError as error:
        return f"OverflowError: {error}"

[answer(x) for x in values]
"""


async def rounded(lab, name, values):
    """What the learner's function makes of each value."""
    got = await lab.exec(ROUND, called=f"{name} of {len(values)} numbers", name=name, values=values)
    for x, one in zip(values, got):
        if isinstance(one, str):
            fail(f"{name}({x}) raised {one}. IEEE gives inf: past the largest number lies infinity, "
                 "and training code must see it to skip the step.", called=f"{name}({x})", got=one,
                 expected="a float")
        expect(isinstance(one, float), f"{name} returns a float.", called=f"{name}({x})", got=one,
               expected="a float")
    return got


def neighbours(right, x, kind):
    """The last bit of what came back belongs to whom: the number below in size, or above."""
    step = 2**16 if kind == "bf16" else 2**13
    bits = bits_of(x)
    low = from_bits(bits - bits % step)
    return low if low != right else from_bits(bits - bits % step + step)


def near(lab, kind):
    """A float32 that is no tie and no extreme of the sixteen-bit kind."""
    low = 16 if kind == "bf16" else 13
    while True:
        sign, exponent = lab.random_int(0, 1), lab.random_int(-14, 14)
        fraction = lab.random_int(0, 2**23 - 1)
        rest = fraction % 2**low
        if rest and rest != 2 ** (low - 1):
            return from_bits(sign << 31 | exponent + 127 << 23 | fraction)


def tie(lab, kind, odd):
    """A float32 half-way between two neighbours; `odd` says which of them is even."""
    low = 16 if kind == "bf16" else 13
    sign, exponent = lab.random_int(0, 1), lab.random_int(-13, 13)
    kept = 2 * lab.random_int(0, 2 ** (22 - low) - 1) + odd
    return from_bits(sign << 31 | exponent + 127 << 23 | kept << low | 1 << (low - 1))


async def nearest(lab, kind, right_of):
    name = f"to_{kind}"
    values = [0.3333333432674408, -2.71828174591064453125, 1.0, *(near(lab, kind) for _ in range(60))]
    answers = list(zip(values, await rounded(lab, name, values)))
    off = [(x, got) for x, got in answers if not same(got, right_of(x))]
    if not off:
        return
    x, got = off[0]
    right = right_of(x)
    shown = {"called": f"{name}({x})", "got": got, "expected": right}
    if all(same(one, y) for y, one in answers):
        fail(f"Nothing is rounded: {name} gives back what it got, with all of a float32's bits.",
             **shown)
    if same(got, neighbours(right, x, kind)) and abs(got) < abs(x):
        fail(f"{x} rounds to {right}. Cutting the low bits off truncates: half of all numbers lie "
             "nearer to the neighbour above.", **shown)
    if same(got, neighbours(right, x, kind)):
        fail(f"{x} rounds to {right}: the neighbour below is nearer. Rounding up always makes "
             "weights grow.", **shown)
    if kind == "bf16" and same(got, fp16(x)):
        fail("That is float16: five exponent bits and ten of fraction. bfloat16 has eight and seven.",
             **shown)
    if kind == "fp16" and same(got, bf16(x)):
        fail("That is bfloat16: eight exponent bits and seven of fraction. float16 has five and ten.",
             **shown)
    fail(f"{x} rounds to {right}, its nearest neighbour.", **shown)


async def ties(lab, kind, right_of, fixed):
    name = f"to_{kind}"
    values = [*fixed, *(tie(lab, kind, odd) for odd in (0, 1) * 10)]
    for x, got in zip(values, await rounded(lab, name, values)):
        right = right_of(x)
        if same(got, right):
            continue
        shown = {"called": f"{name}({x})", "got": got, "expected": right}
        if abs(got) > abs(right):
            fail(f"Ties go to even: {x} lies half-way, and its neighbour below ends in a 0 bit. "
                 "Half-up pushes every tie away from zero.", **shown)
        fail(f"Ties go to even: {x} lies half-way, and it is the neighbour above, {right}, that ends "
             "in a 0 bit.", **shown)


@check("bf16-nearest", "to_bf16 finds the nearest bfloat16")
async def _(lab):
    await nearest(lab, "bf16", bf16)


@check("bf16-ties", "to_bf16 sends ties to the even neighbour", needs="bf16-nearest")
async def _(lab):
    await ties(lab, "bf16", bf16, (1 + 2.0**-8, 1 + 3 * 2.0**-8))


@check("bf16-range", "to_bf16 covers the range of float32, ends included", needs="bf16-nearest")
async def _(lab):
    largest = from_bits(0x7F7F0000)
    tiny = from_bits(lab.random_int(0x10000, 0x7FFFFF) & ~0xFFFF | 0x1234)
    values = [largest, -largest, tiny, -tiny, 1e30, from_bits(0x7F7FFFFF), from_bits(0xFF7FFFFF)]
    for x, got in zip(values, await rounded(lab, "to_bf16", values)):
        right = bf16(x)
        shown = {"called": f"to_bf16({x})", "got": got, "expected": right}
        if math.isinf(right):
            expect(same(got, right), "The largest float32 lies nearer to the next step than to the "
                   "largest bfloat16, and that step is infinity.", **shown)
        expect(same(got, right), "bfloat16 has the exponent of float32, so it reaches from about 1e-40 "
               "to 3.39e38.", **shown)


# NaN with every bit set is made beside the learner's code: on the way there it might lose bits.
SPECIAL = """
import math
import struct
import half

full = struct.unpack("<f", bytes.fromhex("ffffff7f"))[0]
function = getattr(half, name)
[function(x) for x in (math.inf, -math.inf, 0.0, -0.0, math.nan, full)]
"""


async def specials(lab, name):
    called = f"{name} of inf, -inf, 0.0, -0.0, nan and the nan 0x7FFFFFFF"
    got = await lab.exec(SPECIAL, called=called, name=name)
    expected = [math.inf, -math.inf, 0.0, -0.0, math.nan, math.nan]
    for x, one, right in zip(("inf", "-inf", "0.0", "-0.0", "nan", "nan"), got, expected):
        shown = {"called": f"{name}({x})", "got": one, "expected": right}
        if math.isnan(right):
            expect(same(one, right), "NaN stays NaN. Its fraction bits are not zero, and a carry out of "
                   "them can make a number of it: ask for NaN first.", **shown)
        if right == 0:
            expect(same(one, right), "The sign of zero is a bit like any other, and stays.", **shown)
        expect(same(one, right), "Infinity stays infinity.", **shown)


@check("bf16-special", "to_bf16 keeps NaN, infinities and the sign of zero")
async def _(lab):
    await specials(lab, "to_bf16")


@check("stall", "A small update vanishes in bfloat16", needs="bf16-nearest")
async def _(lab):
    update = 0.001
    weight = lab.choice((1.0, 2.0, 8.0))
    script = """
import half
for _ in range(1000):
    weight = half.to_bf16(weight + update)
weight
"""
    called = f"weight = {weight}; 1000 times: weight = to_bf16(weight + {update})"
    got = await lab.exec(script, called=called, weight=weight, update=update)
    expect(same(got, weight), f"An update of {update} is less than half of the gap to the next "
           f"bfloat16, so {weight} stays {weight}, a thousand times over. (This is why master weights "
           "are float32.)", called=called, got=got, expected=weight)


@check("fp16-nearest", "to_fp16 finds the nearest float16")
async def _(lab):
    await nearest(lab, "fp16", fp16)


@check("fp16-ties", "to_fp16 sends ties to the even neighbour", needs="fp16-nearest")
async def _(lab):
    await ties(lab, "fp16", fp16, (1 + 2.0**-11, 1 + 3 * 2.0**-11, 2049.0, 2051.0))


@check("fp16-overflow", "to_fp16 ends at 65504, then comes infinity")
async def _(lab):
    large = from_bits(bits_of(65520.0) + lab.random_int(1, 2**25))
    values = [65504.0, 65519.8984375, 65520.0, large, 1e38]
    values += [-x for x in values]
    for x, got in zip(values, await rounded(lab, "to_fp16", values)):
        right = fp16(x)
        shown = {"called": f"to_fp16({x})", "got": got, "expected": right}
        if math.isinf(right):
            expect(not same(got, math.copysign(65504.0, x)), "Not the largest number: IEEE gives inf. "
                   "Saturating hides the overflow from the loss scaler.", **shown)
            expect(same(got, right), "65520 lies half-way to 65536, which float16 does not have: from "
                   "there on IEEE gives inf, with the sign.", **shown)
        expect(same(got, right), "Up to just below 65520 the nearest float16 is 65504.", **shown)


@check("fp16-underflow", "to_fp16 gets coarse below 2**-14 and ends at 2**-24")
async def _(lab):
    tiny = 2.0**-24
    k = lab.random_int(2, 900)
    values = [tiny, tiny / 2, from_bits(bits_of(tiny / 2) + 1), 1.5 * tiny, (k + 0.25) * tiny,
              (k + 0.75) * tiny, (2 * k + 0.5) * tiny, (2 * k + 1.5) * tiny, 2.0**-26, 2.0**-40]
    values += [-x for x in values]
    for x, got in zip(values, await rounded(lab, "to_fp16", values)):
        right = fp16(x)
        shown = {"called": f"to_fp16({x})", "got": got, "expected": right}
        if right == 0 and got == 0:
            expect(same(got, right), "A negative number that underflows becomes -0.0.", **shown)
        elif right == 0:
            expect(same(got, right), "2**-25 is half of the smallest float16, a tie between it and 0, "
                   "and 0 is even. What is smaller is 0 as well.", **shown)
        elif got == 0:
            fail("Below 2**-14 float16 is not zero yet: it counts in steps of 2**-24.", **shown)
        expect(same(got, right), "Below 2**-14 float16 counts in steps of 2**-24: nearest step, ties "
               "to the even one.", **shown)


@check("fp16-special", "to_fp16 keeps NaN, infinities and the sign of zero")
async def _(lab):
    await specials(lab, "to_fp16")


# A scaler is an object, so it lives beside the learner's code and its numbers travel.
STEPS = """
import half
scaler = half.LossScaler(scale, interval)
weights, log = list(start), []
for grads in rows:
    weights = list(scaler.step(list(weights), list(grads), lr, clip))
    log.append((weights, scaler.scale))
log
"""


async def take_steps(lab, rows, *, scale=1024.0, interval=1000, lr=0.5, start=(1.0, -2.0), clip=None):
    called = (f"scaler = LossScaler({scale}, {interval}); weights {list(start)}; "
              f"step with gradients {', then '.join(str(list(row)) for row in rows)}; lr {lr}"
              + (f"; clip {clip}" if clip is not None else ""))
    log = await lab.exec(STEPS, called=called, rows=[list(row) for row in rows], scale=scale,
                         interval=interval, lr=lr, start=list(start), clip=clip)
    return log, called


def some_grads(lab, scale):
    return [round(lab.rng.uniform(0.2, 2), 3) * scale * sign for sign in (1, -1)]


def plain(weights, grads, lr):
    return [w - lr * g for w, g in zip(weights, grads)]


@check("clean", "A clean step is SGD with the scale taken out")
async def _(lab):
    scale = 2.0 ** lab.random_int(6, 16)
    lr, start = lab.choice((0.5, 0.25, 0.1)), [round(lab.rng.uniform(-3, 3), 2) for _ in range(2)]
    grads = some_grads(lab, scale)
    ((weights, kept),), called = await take_steps(lab, [grads], scale=scale, lr=lr, start=start)
    right = plain(start, [g / scale for g in grads], lr)
    shown = {"called": called, "got": weights, "expected": right}
    if weights == plain(start, grads, lr):
        fail(f"The step is {scale:g} times too large: gradients of a scaled loss are scaled too. "
             "Divide them by `scale` first.", **shown)
    if weights == start:
        fail("A clean step left the weights where they were.", **shown)
    expect(kept == scale, "One clean step changed the scale.", called=called, got=kept, expected=scale)
    expect_close(weights, right, "w - lr * g, with g / scale for the gradient.", called=called)


@check("skip", "An infinite or NaN gradient skips the step", needs="clean")
async def _(lab):
    scale = 1024.0
    fine = some_grads(lab, scale)
    for bad in (math.inf, -math.inf, math.nan):
        for place in (0, 1):
            grads = list(fine)
            grads[place] = bad
            start = [round(lab.rng.uniform(0.5, 3), 2) for _ in range(2)]
            ((weights, _kept),), called = await take_steps(lab, [grads], scale=scale, start=start)
            shown = {"called": called, "got": weights, "expected": start}
            if any(math.isnan(w) or math.isinf(w) for w in weights):
                fail(f"Weights became {'NaN' if any(map(math.isnan, weights)) else 'infinite'}, and stay "
                     f"so for good: a gradient of {bad} has to skip the whole step.", **shown)
            expect(weights == start, "Half a step was taken: one bad gradient spoils the whole batch, "
                   "so no weight moves.", **shown)


@check("halve", "Each overflow halves the scale", needs="clean")
async def _(lab):
    scale = 2.0 ** lab.random_int(8, 14)
    bad = lab.choice((math.inf, -math.inf, math.nan))
    log, called = await take_steps(lab, [[bad, 1.0], [1.0, bad], [2.0, 3.0]], scale=scale)
    got, right = [kept for _weights, kept in log], [scale / 2, scale / 4, scale / 4]
    if got == [scale] * 3:
        fail("The scale never came down: the next gradient overflows again, and no step is ever "
             "taken.", called=called, got=got, expected=right)
    expect(got == right, "The scales after two overflows and a clean step.", called=called, got=got,
           expected=right)


@check("grow", "The scale doubles after N clean steps, not before", needs="clean")
async def _(lab):
    interval, scale = lab.random_int(3, 5), 512.0
    rows = [some_grads(lab, scale) for _ in range(2 * interval + 1)]
    log, called = await take_steps(lab, rows, scale=scale, interval=interval)
    got = [kept for _weights, kept in log]
    right = [scale * 2 ** ((i + 1) // interval) for i in range(len(rows))]
    called = f"LossScaler({scale}, {interval}); {len(rows)} clean steps; the scale after each"
    shown = {"called": called, "got": got, "expected": right}
    if got[0] > scale:
        fail(f"Grow after N clean steps: here N is {interval}, and the scale grew at once. It would "
             "overflow at every other step.", **shown)
    if set(got) == {scale}:
        fail("The scale never grows: after one early overflow small gradients are lost for good.",
             **shown)
    if got != right and got[: interval + 1] == right[: interval + 1]:
        fail("The first doubling is right. Then the count starts again from 0.", **shown)
    expect(got == right, f"It doubles with clean step number {interval}, and again with number "
           f"{2 * interval}.", **shown)
    called = f"LossScaler({scale}, {interval}); the weights after each of {len(rows)} clean steps"
    weights = [1.0, -2.0]
    for row, (new, _kept), used in zip(rows, log, [scale, *right]):
        weights = plain(weights, [g / used for g in row], 0.5)
        expect(all(math.isclose(a, b, rel_tol=1e-9) for a, b in zip(new, weights)),
               f"A step divides by the scale its gradients were made with, {used:g} here. Grow after "
               "the step.", called=called, got=new, expected=weights)


@check("restart", "An overflow starts the count again", needs=("grow", "halve"))
async def _(lab):
    interval, scale = lab.random_int(3, 5), 4096.0
    early = interval - 1
    rows = [[1.0, 1.0]] * early + [[math.inf, 1.0]] + [[1.0, 1.0]] * interval
    log, _called = await take_steps(lab, rows, scale=scale, interval=interval)
    got = [kept for _weights, kept in log]
    right = [scale] * early + [scale / 2] * interval + [scale]
    expect(got == right, f"{early} clean steps, an overflow, {interval} clean steps. N in a row: the "
           "ones before the overflow do not count.",
           called=f"LossScaler({scale}, {interval}); the scale after each step", got=got,
           expected=right)


@check("clip", "Gradients are unscaled before they are clipped", needs="clean")
async def _(lab):
    scale = 2.0 ** lab.random_int(8, 14)
    true = [round(lab.rng.uniform(0.6, 2), 3), -round(lab.rng.uniform(0.6, 2), 3)]
    norm = math.hypot(*true)
    grads, start = [g * scale for g in true], (1.0, -2.0)
    for clip in (round(norm * lab.rng.uniform(0.2, 0.7), 3), round(norm * 1.5, 3), None):
        ((weights, _kept),), called = await take_steps(lab, [grads], scale=scale, clip=clip)
        factor = min(1, clip / norm) if clip is not None else 1
        right = plain(start, [g * factor for g in true], 0.5)
        shown = {"called": called, "got": weights, "expected": right}
        early = min(1, clip / (norm * scale)) if clip is not None else 1
        if weights == list(start) or (
            clip is not None
            and all(math.isclose(a, b, rel_tol=1e-6)
                    for a, b in zip(weights, plain(start, [g * early for g in true], 0.5)))
        ):
            fail(f"Clipped before unscaling: the limit {clip} was held against a norm of "
                 f"{norm * scale:.0f}, and {scale:.0f} times too little was left. Unscale first.",
                 **shown)
        if clip is not None and clip > norm:
            expect_close(weights, right, f"The unscaled norm {norm:.3f} is within the limit {clip}: "
                         "clipping shortens, it never stretches.", called=called, tolerance=1e-5)
        expect_close(weights, right, "Shorten the whole gradient to the norm `clip`, by one factor.",
                     called=called, tolerance=1e-5)


@check("own-state", "Each scaler keeps a count of its own, and the defaults are torch's", needs="grow")
async def _(lab):
    script = """
import half
one, two, usual = half.LossScaler(64.0, 2), half.LossScaler(64.0, 2), half.LossScaler()
one.step([1.0], [64.0], 0.5)
two.step([1.0], [64.0], 0.5)
before = one.scale, two.scale
for _ in range(2000):
    scale = usual.scale
    usual.step([1.0], [1.0], 0.5)
before, scale, usual.scale
"""
    called = "two LossScaler(64.0, 2), one clean step each"
    before, kept, grown = await lab.exec(script, called=called)
    expect(before == (64.0, 64.0), "One scaler's steps counted for the other: the count belongs to the "
           "object, not to the class or the module.", called=called, got=before, expected=(64.0, 64.0))
    expect((kept, grown) == (65536.0, 131072.0), "Without arguments a scaler starts at 65536 and doubles "
           "with clean step 2000.", called="LossScaler(), 2000 clean steps", got=(kept, grown),
           expected=(65536.0, 131072.0))
