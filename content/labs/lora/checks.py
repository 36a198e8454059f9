"""Lab lora: two thin matrices, beside a large one or inside it."""

from judge import check, expect, expect_close, fail


def matrix(lab, rows, columns):
    return [[lab.rng.uniform(-1, 1) for _ in range(columns)] for _ in range(rows)]


def layer(lab, r=None):
    """Sizes that all differ, so no swap goes unnoticed; alpha is more than twice r and no multiple."""
    outputs, inputs = lab.draw_distinct(9, 18, 2)
    r = r or lab.random_int(2, 5)
    alpha = r * lab.random_int(2, 4) + 1.5
    return matrix(lab, outputs, inputs), matrix(lab, r, inputs), matrix(lab, outputs, r), alpha


def dot(a, b):
    return sum(x * y for x, y in zip(a, b, strict=True))


def folded(W, A, B, scale):
    columns = list(zip(*A, strict=True))
    return [[w + scale * dot(b, a) for w, a in zip(row, columns)] for row, b in zip(W, B)]


def shape(M):
    """Rows x columns of a matrix, as text; what it is otherwise."""
    if not isinstance(M, (list, tuple)) or not M or not all(isinstance(row, (list, tuple)) for row in M):
        return f"no matrix: {M!r}"[:80]
    widths = {len(row) for row in M}
    return f"{len(M)} x {widths.pop()}" if len(widths) == 1 else f"{len(M)} rows of lengths {sorted(widths)}"


def said(W, A, B, alpha):
    return f"with W {shape(W)}, A {shape(A)}, B {shape(B)}, alpha={alpha}"


def near(got, expected):
    """Matrices or vectors of plain numbers, equal to 1e-9."""
    try:
        expect_close(got, expected, "", tolerance=1e-9)
    except Exception:
        return False
    return True


def expect_matrix(got, W, A, B, alpha, sign, called):
    """`got` is W + sign * alpha/r B A; if it is a well-known other thing, say which."""
    r = len(A)
    expected = folded(W, A, B, sign * alpha / r)
    if near(got, expected):
        return
    shown = {"called": called, "got": f"{shape(got)}: {str(got)[:90]}…",
             "expected": f"{shape(expected)}: {str(expected)[:90]}…"}
    if shape(got) != shape(W):
        fail(f"Got {shape(got)}, W is {shape(W)}: multiply B ({shape(B)}) by A ({shape(A)}), in this order. "
             "The result has W's shape.", **shown)
    scales = [
        (sign * alpha, f"Off by r={r}: the scale is alpha / r."),
        (sign, "The scale is missing: alpha / r."),
        (sign * (alpha // r), "alpha / r was rounded down to a whole number: `/`, not `//`."),
        (sign * alpha // r, "alpha / r was rounded down to a whole number: `/`, not `//`."),
        (sign * alpha / len(A[0]), "The scale is alpha / r, with r from A's rows; this one divides by the "
         "number of inputs."),
        (sign * r / alpha, "The scale is upside down: alpha / r."),
        (0, "W came back as it was: the update is missing."),
        (-sign * alpha / r, "The sign is wrong."),
    ]
    for scale, why in scales:
        if near(got, folded(W, A, B, scale)):
            fail(why, **shown)
    zero = [[0.0] * len(row) for row in W]
    if near(got, folded(zero, A, B, sign * alpha / r)):
        fail("This is the update alone. It is added to W.", **shown)
    fail("Entry [i][j] is W[i][j] and alpha / r times the sum over k of B[i][k] * A[k][j].", **shown)


def llama():
    """The projections of Llama-2-7B with a few other matrices, name -> (outputs, inputs)."""
    layer = {"self_attn.q_proj": (4096, 4096), "self_attn.k_proj": (4096, 4096),
             "self_attn.v_proj": (4096, 4096), "self_attn.o_proj": (4096, 4096),
             "mlp.gate_proj": (11008, 4096), "mlp.up_proj": (11008, 4096), "mlp.down_proj": (4096, 11008)}
    layers = {f"layers.{i}.{name}": shape for i in range(32) for name, shape in layer.items()}
    return {"embed_tokens": (32000, 4096)} | layers | {"lm_head": (32000, 4096)}


def named(lab, n):
    """n names of modules."""
    found = {}
    while len(found) < n:
        found[f"{lab.word()}_proj"] = None
    return list(found)


async def expect_count(lab, shapes, targets, r, meant, why):
    """`count` is the sum of r * (outputs + inputs) over the meant names."""
    called = f"count({'Llama-2-7B' if len(shapes) > 99 else shapes}, {targets}, r={r})"
    expected = sum(r * (shapes[name][0] + shapes[name][1]) for name in meant)
    got = await lab.call("lora.count", shapes, targets, r, unchanged=True)
    shown = {"called": called, "got": f"{got:,}" if isinstance(got, int) else got, "expected": f"{expected:,}"}
    if got == expected and isinstance(got, (int, float)) and not isinstance(got, bool):
        return
    others = {
        "That is the full matrix times r; LoRA has r × (inputs + outputs).":
            sum(r * shapes[name][0] * shapes[name][1] for name in meant),
        "These are the weights of the matrices themselves: what LoRA does not train.":
            sum(shapes[name][0] * shapes[name][1] for name in meant),
        "This is A alone. B is trained as well.": sum(r * shapes[name][1] for name in meant),
        "This is B alone. A is trained as well.": sum(r * shapes[name][0] for name in meant),
        "Every matrix was counted, and each in full, times r. `targets` says which ones have an adapter, and an "
        "adapter is A and B: r × (inputs + outputs).": sum(r * shape[0] * shape[1] for shape in shapes.values()),
        "Every matrix was counted: `targets` says which ones have an adapter.":
            sum(r * sum(shape) for shape in shapes.values()),
        "This is r times too small: A has r rows, and B has r columns.":
            sum(sum(shapes[name]) for name in meant),
    }
    for other, number in others.items():
        if got == number:
            fail(other, **shown)
    fail(why, **shown)


@check("count", "LoRA has r × (outputs + inputs) parameters a matrix")
async def _(lab):
    shapes = llama()
    meant = [name for name in shapes if name.endswith(("q_proj", "v_proj"))]
    await expect_count(lab, shapes, ["q_proj", "v_proj"], 8, meant, "Llama-2-7B has 32 layers, and in each a "
                       "q_proj and a v_proj of 4096 × 4096. Every layer counts.")
    one, two, other = named(lab, 3)
    for _ in range(2):
        shapes = {f"blocks.{i}.{name}": (lab.random_int(8, 99), lab.random_int(100, 999))
                  for i in range(lab.random_int(2, 4)) for name in (one, two, other)}
        meant = [name for name in shapes if not name.endswith(other)]
        await expect_count(lab, shapes, [two, one], lab.random_int(2, 64), meant, "Each targeted matrix has "
                           "its own shape: A has r × inputs numbers, B outputs × r.")


@check("targets", "A target is a whole name, or its end behind a dot")
async def _(lab):
    one, two = named(lab, 2)

    def size():
        return lab.random_int(8, 99), lab.random_int(100, 999)

    shapes = {one: size(), f"a.{one}": size(), f"a.b.{one}": size(), f"a.old_{one}": size(), f"a.{one}_2": size(),
              f"{one}.bias": size(), f"a.{one}.norm": size(), f"b.{one}": size(), f"b.{two}": size()}
    r = lab.random_int(2, 32)
    await expect_count(lab, shapes, [one], r, [one, f"a.{one}", f"a.b.{one}", f"b.{one}"],
                       f"{one} means {one}, a.{one}, a.b.{one} and b.{one}. Names that contain it elsewhere "
                       f"are other matrices: a.old_{one}, a.{one}_2, a.{one}.norm.")
    await expect_count(lab, shapes, [f"b.{one}"], r, [f"a.b.{one}", f"b.{one}"],
                       f"A target may have dots of its own: b.{one} means b.{one} and a.b.{one}.")
    await expect_count(lab, shapes, [], r, [], "No target, no parameter.")


@check("once", "A matrix that two targets mean is adapted once")
async def _(lab):
    one, two = named(lab, 2)
    shapes = {f"{lab.word()}.{name}": (lab.random_int(8, 99), lab.random_int(100, 999)) for name in (one, two)}
    first, second = shapes
    await expect_count(lab, shapes, [one, first, two, one], lab.random_int(2, 32), [first, second],
                       f"{one} and {first} mean the same matrix, and it has one adapter. Collect the names "
                       "first, then count.")


CAUGHT = """
import lora

def caught():
    try:
        return {"returned": lora.count(shapes, targets, 4)}
    except Exception as error:
        return {"type": type(error).__name__, "message": str(error),
                "bases": [base.__name__ for base in type(error).__mro__]}

caught()
"""


@check("typo", "A target that means no matrix is refused by its name")
async def _(lab):
    one, two, absent = named(lab, 3)
    shapes = {f"a.{one}": (8, 9), f"a.{two}": (8, 9), f"a.{absent}x": (8, 9)}
    for targets in ([absent], [one, absent], [absent, two]):
        called = f"count({shapes}, {targets}, r=4)"
        found = await lab.exec(CAUGHT, called=called, shapes=shapes, targets=targets)
        if "returned" in found:
            fail(f"{absent} means no matrix here, and nobody was told. A typing error then trains fewer matrices "
                 "than you think, or none.", got=found["returned"], expected=f"ValueError with {absent} in it")
        got = f"{found['type']}: {found['message']}"
        expect("ValueError" in found["bases"], f"It raises {found['type']}. A target that is not there is a wrong "
               "value: ValueError.", got=got, expected="ValueError")
        expect(absent in found["message"] and f"{absent}x" not in found["message"],
               f"The message does not name the target that means nothing, {absent}.", got=got,
               expected=f"a message with {absent} in it")


@check("forward", "The adapter beside W gives W x + alpha/r B (A x)")
async def _(lab):
    for r in (1, 3, lab.random_int(4, 6)):
        W, A, B, alpha = layer(lab, r)
        x = [lab.rng.uniform(-1, 1) for _ in A[0]]
        called = f"forward(W, A, B, {alpha}, x) {said(W, A, B, alpha)}"
        got = await lab.call("lora.forward", W, A, B, alpha, x, unchanged=True)
        base = [dot(row, x) for row in W]
        update = [dot(b, [dot(a, x) for a in A]) for b in B]
        expected = [y + alpha / r * u for y, u in zip(base, update)]
        if near(got, expected):
            continue
        shown = {"called": called, "got": got, "expected": expected}
        if near(got, base):
            fail("This is W x alone: the adapter says nothing.", **shown)
        if r > 1 and near(got, [y + alpha * u for y, u in zip(base, update)]):
            fail(f"Off by r={r}: the scale is alpha / r.", **shown)
        if near(got, [alpha / r * u for u in update]):
            fail("This is the adapter alone. W x is added to it.", **shown)
        if near(got, [alpha / r * (y + u) for y, u in zip(base, update)]):
            fail("W x was scaled too. alpha / r belongs to the update.", **shown)
        fail("A x has r numbers; B times them has as many as there are outputs; alpha / r times that is "
             "added to W x.", **shown)


THIN = """
import random
import lora

class Counting(float):
    "A float that counts its multiplications, and whose products and sums count too."
    products = 0
    def __mul__(self, other):
        Counting.products += 1
        return Counting(float.__mul__(self, other))
    __rmul__ = __mul__
    def __add__(self, other):
        return Counting(float.__add__(self, other))
    __radd__ = __add__

def rows(n, m):
    return [[Counting(random.random()) for _ in range(m)] for _ in range(n)]

def products():
    W, A, B = rows(outputs, inputs), rows(r, inputs), rows(outputs, r)
    x = [Counting(random.random()) for _ in range(inputs)]
    Counting.products = 0
    lora.forward(W, A, B, 2.0, x)
    return Counting.products

products()
"""


@check("thin", "forward never multiplies B by A", needs="forward")
async def _(lab):
    outputs, inputs, r = lab.random_int(30, 40), lab.random_int(41, 50), 2
    called = f"forward, with W {outputs} x {inputs} and r={r}"
    got = await lab.exec(THIN, called=called, outputs=outputs, inputs=inputs, r=r)
    needed = outputs * inputs + r * (inputs + outputs)
    slack = 2 * r * (inputs + outputs) + 4 * (inputs + outputs)  # for scaling A, B, x or y
    expect(got <= needed + slack, f"{got:,} multiplications, where {needed:,} are needed. B A was multiplied "
           "out, a matrix as large as W. From the right: first A x, which has r numbers, then B times that.",
           got=f"{got:,}", expected=f"about {needed:,}")


@check("merge", "merge folds the update in: W + alpha/r B A")
async def _(lab):
    for r in (lab.random_int(4, 6), 3, 2):
        W, A, B, alpha = layer(lab, r)
        called = f"merge {said(W, A, B, alpha)}"
        expect_matrix(await lab.call("lora.merge", W, A, B, alpha), W, A, B, alpha, 1, called)
    W, A, B, alpha = layer(lab, 4)
    expect_matrix(await lab.call("lora.merge", W, A, B, 2), W, A, B, 2, 1, f"merge {said(W, A, B, 2)}")


@check("zero", "With B at zero nothing changes")
async def _(lab):
    W, A, B, alpha = layer(lab)
    B = [[0.0] * len(row) for row in B]
    got = await lab.call("lora.merge", W, A, B, alpha)
    expect(near(got, W), "B is zero, as it is before the first training step: the merged matrix is W.",
           called=f"merge {said(W, A, B, alpha)}, B zero", got=shape(got), expected="W")
    x = [lab.rng.uniform(-1, 1) for _ in A[0]]
    got = await lab.call("lora.forward", W, A, B, alpha, x)
    expect(near(got, [dot(row, x) for row in W]), "B is zero: the adapted layer answers as the base does.",
           called=f"forward {said(W, A, B, alpha)}, B zero", got=got, expected=[dot(row, x) for row in W])


@check("untouched", "W, A and B stay as they were")
async def _(lab):
    W, A, B, alpha = layer(lab)
    for name in ("merge", "unmerge"):
        fresh = await lab.exec(OWNED, called=f"{name} {said(W, A, B, alpha)}", name=name, W=W, A=A, B=B, alpha=alpha)
        expect(fresh["kept"], f"`{name}` changed W under the caller, who may need the base for the next adapter. "
               "Make a new list of new rows.", got="W changed", expected="W as it was")
        expect(fresh["AB"], f"`{name}` changed the adapter.", got="A or B changed", expected="as they were")
        expect(fresh["apart"], f"What `{name}` returns shares its rows with W: an edit of one edits the other. "
               "`W[:]` copies the list of rows, not the rows.", got="shared rows", expected="rows of its own")


OWNED = """
import copy
import lora

def owned():
    kept = copy.deepcopy((W, A, B))
    result = getattr(lora, name)(W, A, B, alpha)
    found = {"kept": W == kept[0], "AB": (A, B) == kept[1:], "apart": True}
    zeros = [[0.0] * len(row) for row in B]
    same = getattr(lora, name)(W, A, zeros, alpha)
    for rows in (result, same):
        if isinstance(rows, list):
            found["apart"] = found["apart"] and rows is not W and not any(a is b for a in rows for b in W)
    return found

owned()
"""


@check("unmerge", "unmerge takes the update out again")
async def _(lab):
    for r in (3, lab.random_int(4, 6)):
        W, A, B, alpha = layer(lab, r)
        expect_matrix(await lab.call("lora.unmerge", W, A, B, alpha), W, A, B, alpha, -1,
                      f"unmerge {said(W, A, B, alpha)}")
        merged = folded(W, A, B, alpha / r)
        got = await lab.call("lora.unmerge", merged, A, B, alpha)
        expect(near(got, W), "What was merged should come out again, to rounding.",
               called=f"unmerge(merged, …) {said(W, A, B, alpha)}", got=shape(got), expected="W")


@check("agrees", "agrees allows rounding and nothing else")
async def _(lab):
    y = [10.0] + [lab.rng.uniform(1, 9) * lab.choice([1, -1]) for _ in range(lab.random_int(5, 9))]
    lab.rng.shuffle(y)
    place = lab.random_int(0, len(y) - 1)

    def moved(by, scale=1.0):
        return [value * scale + (by if i == place else 0) for i, value in enumerate(y)]

    largest = max(map(abs, y))
    cases = [
        (y, list(y), True, "Equal outputs agree."),
        (y, moved(1e-12), True, "A difference of 1e-12 is rounding. Two orders of adding give different last "
         "bits, so `==` says no to a good merge."),
        ([*y, 0.0], [*y, 3e-17], True, "Beside a zero, 3e-17 is rounding too: measure by the largest number, "
         "not by the pair. `math.isclose` alone says no here."),
        (y, moved(-largest * 9e-10), True, "Up to 1e-9 of the largest number of all counts as rounding, also "
         "where the numbers are smaller."),
        (y, moved(largest * 2e-9), False, "This difference is larger than 1e-9 of the largest number."),
        (y, moved(-1e-3), False, "A difference of 0.001 is no rounding: some update is missing."),
        ([1.0, 2.0, 3.0], [1.5, 1.5, 3.0], False, "Two differences that cancel are two differences. Compare "
         "number by number."),
        ([1e-12, 2e-12], [1e-12, 2.1e-12], False, "These outputs are small, and 5 % apart. A fixed tolerance of "
         "1e-9 takes all small outputs for equal."),
        ([value * 1e9 for value in y], [value * 1e9 + 0.01 for value in y], True, "These outputs are large, and "
         "0.01 is less than 1e-9 of them."),
        ([-8e3, 1.0], [-8e3, 1.0 + 4e-6], True, "The largest number by size is -8000: a negative one counts as "
         "well."),
        ([1.0, 0.5], [8e3, 0.5], False, "8000 is not 1."),
        (y, y[:-1], False, "One output is missing. `zip` stops at the shorter list."),
        (y[:-1], y, False, "One output is missing. `zip` stops at the shorter list."),
        ([0.0, 0.0], [0.0, -0.0], True, "Zeros agree."),
        ([], [], True, "Nothing differs."),
        (moved(float("nan")), moved(float("nan")), False, "NaN agrees with nothing. A comparison with NaN is "
         "false, so ask for what is small, and not for what is large."),
        ([float("nan"), 1.0], [1.0, 1.0], False, "NaN agrees with nothing."),
    ]
    for a, b, expected, why in cases:
        got = await lab.call("lora.agrees", a, b)
        expect(got is expected, why, got=got, expected=expected)
    for r in (3, 4):
        W, A, B, alpha = layer(lab, r)
        x = [lab.rng.uniform(-1, 1) for _ in A[0]]
        beside = [dot(row, x) + alpha / r * dot(b, [dot(a, x) for a in A]) for row, b in zip(W, B)]
        inside = [dot(row, x) for row in folded(W, A, B, alpha / r)]
        got = await lab.call("lora.agrees", beside, inside)
        expect(got is True, "One is the adapter beside W, the other folded in. Merged outputs agree to rounding, "
               "not to bits.", got=got, expected=True)
