"""Lab psi: an index checked against the judge's own, and an alarm judged by how it rings."""

import math
from bisect import bisect_right

from judge import check, expect, expect_close, fail

# The judge's own index, and the numbers that the usual mistakes give.


def quantile_edges(rows, bins):
    ordered = sorted(rows)
    return sorted({ordered[len(ordered) * i // bins] for i in range(1, bins)})


def counted(rows, edges):
    counts = [0] * (len(edges) + 1)
    for row in rows:
        counts[bisect_right(edges, row)] += 1
    return counts


def shares(rows, edges):
    """Half a row more in every bin, as the reference does; where bins are full it hardly matters."""
    counts = counted(rows, edges)
    return [(count + 0.5) / (len(rows) + 0.5 * len(counts)) for count in counts]


def summed(p, q):
    return sum((b - a) * math.log(b / a) for a, b in zip(p, q))


def index(ref, live, bins=10, edges=None):
    edges = edges or quantile_edges(ref, bins)
    return summed(shares(ref, edges), shares(live, edges))


def mistakes(ref, live, bins):
    """What a wrong psi would return, and the idea behind it."""
    edges = quantile_edges(ref, bins)
    p, q = shares(ref, edges), shares(live, edges)
    right = summed(p, q)
    low, high = min(ref), max(ref)
    wide = [low + (high - low) * i / bins for i in range(1, bins)]
    rows = [count * len(ref) for count in p], [count * len(live) for count in q]
    found = [
        (sum(b * math.log(b / a) for a, b in zip(p, q)), "This sums q × ln(q / p), the "
         "Kullback-Leibler divergence. PSI weighs each logarithm by q − p."),
        (sum(a * math.log(a / b) for a, b in zip(p, q)), "This sums p × ln(p / q), the "
         "Kullback-Leibler divergence. PSI weighs each logarithm by q − p."),
        (right / math.log(2), "This is PSI with a logarithm of base 2; it is the natural one."),
        (right / math.log(10), "This is PSI with a logarithm of base 10; it is the natural one."),
        (-right, "The sign is turned: each term is (q − p) × ln(q / p), which is never negative."),
        (right / bins, "This is the mean over the bins. PSI is the sum."),
        (summed(*rows), "These are raw counts. Divide by the rows of each sample, or PSI grows "
         "with the traffic."),
        (index(ref, live, bins, quantile_edges(live, bins)), "Bins from live: every live bin holds "
         "the same share, so the edges move along with the drift. Cut by `ref` alone."),
        (index(ref, live, bins, quantile_edges([*ref, *live], bins)), "The edges are quantiles of "
         "both samples together, so they move with every new `live`. Cut by `ref` alone."),
        (index(ref, live, bins, wide), "Bins of equal width: on a skewed column nearly all rows "
         "share one bin, and what moves inside it is unseen. Cut at quantiles of `ref`."),
        (index(ref, live, bins, edges[:-1]), "This looks like one bin too few, the last two in one."),
        (index(ref, live, bins, edges[1:]), "This looks like one bin too few, the first two in one."),
    ]
    if bins != 10:
        found.append((index(ref, live), "This is PSI in ten bins. Is `bins` used?"))
    return found


# Columns.


def skewed(lab, n):
    """n distinct numbers in order, most of them close together, and a function from rank to value."""
    base, scale = lab.rng.uniform(-50, 50), lab.rng.uniform(0.5, 3)

    def at(rank):
        return round(base + scale * math.exp(5 * rank / n), 6)

    return [at(rank + 0.5) for rank in range(n)], at


def filled(lab, at, counts, size):
    """Rows in the middle of the bins, so that every definition of a quantile agrees on them."""
    return [
        at((k + lab.rng.uniform(0.3, 0.7)) * size) for k, count in enumerate(counts) for _ in range(count)
    ]


def telling(lab, bins):
    """Two samples on which every usual mistake gives a number of its own, with those numbers."""
    size = 1200 // bins
    ref, at = skewed(lab, bins * size)
    while True:
        # Neighbours differ, so that a missing edge shows.
        weights = [lab.rng.choice([1, 1.3] if k % 2 else [5, 6, 8]) for k in range(bins)]
        cut = lab.rng.randrange(bins)
        weights = weights[cut:] + weights[:cut]
        counts = [round(weight * len(ref) / sum(weights)) for weight in weights]
        counts[weights.index(max(weights))] += len(ref) - sum(counts)
        live = filled(lab, at, counts, size)
        right, wrong = index(ref, live, bins), mistakes(ref, live, bins)
        if right > 0.25 and not any(near(value, right, 0.08) for value, _ in wrong):
            return ref, live, right, wrong


def mixed(lab, rows):
    return lab.rng.sample(rows, len(rows))


def numbers(rows):
    few = ", ".join(f"{row:g}" for row in rows[:4])
    return f"[{few}, …] ({len(rows):,} rows)" if len(rows) > 4 else f"[{few}]"


def shown(ref, live, bins=10):
    return f"psi({numbers(ref)}, {numbers(live)}{'' if bins == 10 else f', bins={bins}'})"


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


async def psi(lab, ref, live, bins=10):
    more = {} if bins == 10 else {"bins": bins}
    got = await lab.call("drift.psi", ref, live, **more)
    expect(is_number(got), "`psi` should return a number.", called=shown(ref, live, bins), got=got)
    return got


def near(got, expected, part=0.04, least=0.003):
    return abs(got - expected) <= least + part * abs(expected)


def expect_near(got, expected, message, called, part=0.04):
    expect(near(got, expected, part), message, called=called, got=got, expected=f"about {expected:.3f}")


@check("same", "A sample against itself gives 0")
async def _(lab):
    ref, _ = skewed(lab, 100)
    ref, constant = mixed(lab, ref), [lab.random_int(0, 50)] * 90
    for ref, live in ((ref, ref), (ref, mixed(lab, ref)), (constant, constant)):
        got = await psi(lab, ref, live)
        expect(abs(got) < 1e-3, "The same rows on both sides: every q equals its p, so nothing is "
               "left to sum. Are the two shares computed, and smoothed, in the same way?",
               called=shown(ref, live), got=got, expected=0)


@check("formula", "The sum over quantile bins of the reference")
async def _(lab):
    for bins in (10, lab.choice([4, 6, 7, 12])):
        ref, live, right, wrong = telling(lab, bins)
        ref, live = mixed(lab, ref), mixed(lab, live)
        got, called = await psi(lab, ref, live, bins), shown(ref, live, bins)
        if near(got, right):
            continue
        as_it_came = sorted({ref[len(ref) * i // bins] for i in range(1, bins)})
        wrong.append((index(ref, live, bins, as_it_came), "The quantiles were taken of `ref` in the "
                      "order in which its rows came. Sort them first."))
        value, why = min(wrong, key=lambda mistake: abs(mistake[0] - got))
        expect(not near(got, value, 0.03), why, called=called, got=got, expected=f"about {right:.3f}")
        fail("PSI is another number here. Per bin: the share p of `ref`, the share q of `live`, and "
             "(q − p) × ln(q / p); then the sum. Look at the edges first: quantiles of the sorted "
             "`ref`.", called=called, got=got, expected=f"about {right:.3f}")


@check("sizes", "The lengths of the lists do not matter", needs="formula")
async def _(lab):
    ref, at = skewed(lab, 600)
    live = filled(lab, at, [lab.random_int(25, 90) for _ in range(10)], 60)
    right, times = index(ref, live), lab.random_int(2, 4)
    for a, b, whose in ((ref, live * times, "live"), (ref * times, live, "ref"), (ref, live, "live")):
        a, b = mixed(lab, a), mixed(lab, b)
        expect_near(await psi(lab, a, b), right, "The shares are the same as ever, only the lists are "
                    f"of different lengths: {len(a):,} and {len(b):,}. Multiplying the rows of "
                    f"`{whose}` changed PSI. Divide each count by the rows of its own sample.",
                    shown(a, b))


@check("outside", "Rows beyond the range of the reference count", needs="sizes")
async def _(lab):
    size = lab.random_int(40, 60)
    ref, at = skewed(lab, 10 * size)
    inside = filled(lab, at, [70] * 10, size)
    for side, sign, edge in (("above", 1, max(ref)), ("below", -1, min(ref))):
        far = [edge + sign * 10 ** lab.rng.uniform(-3, 4) for _ in range(300)]
        live = mixed(lab, [*inside, *far])
        right, got = index(ref, live), await psi(lab, ref, live)
        why = "Put them into the outer bin, which is open, rather than into one of their own."
        if abs(got) < 0.1:
            why = "They were dropped, and with them the drift: the outer bins have no outer edge."
        expect_near(got, right, f"300 of {len(live):,} rows lie {side} all of `ref`. {why}",
                    shown(ref, live))


@check("empty", "A bin that one sample leaves empty", needs="formula")
async def _(lab):
    ref, at = skewed(lab, 1000)
    counts = [lab.random_int(90, 110) for _ in range(10)]
    for k in lab.draw_distinct(0, 10, 2):
        counts[k] = 0
    live = filled(lab, at, counts, 100)
    others = sum((q - 0.1) * math.log(q / 0.1) for q in (one / sum(counts) for one in counts) if q)
    # So few rows leave bins empty for certain; so do rows that all lie in one bin.
    few = filled(lab, at, [1, 0, 0, 0, 0, 0, 1, 0, 0, 1], 100)
    for rows, least in ((live, others + 0.2), (few, 0), ([max(ref) + 1] * 50, 1)):
        got = await psi(lab, ref, rows)
        called = shown(ref, rows)
        expect(math.isfinite(got), "A share of 0 makes the logarithm infinite, and one empty bin of "
               "ten says little. Smooth: no share may be 0.", called=called, got=got,
               expected="a finite number")
        expect(got > least, "A bin that has emptied is a strong sign, and here it hardly counts. Is "
               "it left out of the sum, or smoothed by too much?", called=called, got=got,
               expected=f"more than {least:.2f}")


@check("ties", "Many equal values, fewer bins", needs="sizes")
async def _(lab):
    rng = lab.rng
    values = sorted(rng.sample(range(0, 60), 3))
    first, third = rng.randint(520, 580), rng.randint(120, 180)
    before = [first, 1000 - first - third, third]
    after = rng.choice([[200, 350, 250], [240, 180, 380], [650, 90, 60]])
    ref = mixed(lab, [value for value, count in zip(values, before) for _ in range(count)])
    live = mixed(lab, [value for value, count in zip(values, after) for _ in range(count)])
    right = summed([count / 1000 for count in before], [count / 800 for count in after])
    got = await psi(lab, ref, live)
    expect_near(got, right, f"`ref` holds only the values {values}, in shares of "
                f"{', '.join(f'{count / 1000:g}' for count in before)}: many quantiles coincide, and "
                "three bins are left. Count the share of `ref` in each bin as you count that of "
                "`live`; it is not 1 / bins here.", shown(ref, live), part=0.05)


@check("pure", "The lists stay as they were")
async def _(lab):
    ref, live = ([round(lab.rng.gauss(0, 1), 4) for _ in range(n)] for n in (300, 120))
    await lab.call("drift.psi", ref, live, unchanged=True)
    await lab.call("drift.alert", ref, live, unchanged=True)


# The alarm.


ALERTS = """
import drift
[drift.alert(list(refs[which]), list(live)) for which, live in pairs]
"""


def source(lab):
    """A random column: a function of rows, and of shift and spread in standard deviations."""
    rng, base, scale = lab.rng, lab.rng.uniform(-20, 20), lab.rng.uniform(0.5, 9)
    return lambda n, shift=0.0, spread=1.0: [
        round(base + scale * rng.gauss(shift, spread), 5) for _ in range(n)
    ]


async def alarms(lab, refs, pairs, called):
    got = await lab.exec(ALERTS, called=called, refs=refs, pairs=pairs, limit=60)
    for one in got:
        expect(isinstance(one, bool), "`alert` should return True or False.", called=called, got=one,
               expected="True or False")
    return got


async def expect_quiet(lab, refs, pairs, why):
    """At most 40 of 200; a test at 5% gets there about once in a million times."""
    called = (f"alert(ref, live), {len(pairs)} times; ref {len(refs[0]):,} rows, "
              f"live {len(pairs[0][1])}, one source")
    rings = await alarms(lab, refs, pairs, called)
    if sum(rings) > 40:
        fixed = [index(refs[which], live) > 0.1 for which, live in pairs]
        agree = sum(a == b for a, b in zip(rings, fixed))
        if agree >= 0.85 * len(pairs):
            why = (f"A fixed line at 0.1 does this: {sum(fixed)} of these samples exceed it by "
                   "chance alone. " + why)
        fail(f"{sum(rings)} of {len(pairs)} alarms are noise: both samples come from one source. {why}",
             called=called, got=f"{sum(rings)} alarms", expected="about 10, at most 40")


@check("quiet", "Ninety rows without drift: few alarms", needs="sizes")
async def _(lab):
    draw, n = source(lab), lab.random_int(85, 95)
    refs = [draw(1000) for _ in range(4)]
    pairs = [(i % 4, draw(n)) for i in range(200)]
    await expect_quiet(lab, refs, pairs, "Few rows scatter widely over ten bins, so the line has to "
                       "rise when `live` is short: chance alone makes PSI about 9 × (1/n + 1/m), and "
                       "one time in twenty nearly twice that.")


@check("small-ref", "A reference of 150 rows: few alarms", needs="quiet")
async def _(lab):
    draw, n = source(lab), lab.random_int(140, 160)
    refs = [draw(n) for _ in range(200)]
    pairs = [(i, draw(n)) for i in range(200)]
    await expect_quiet(lab, refs, pairs, "The reference is a sample as well, and scatters as much as "
                       "`live`: the line depends on the rows of both, through 1/n + 1/m.")


async def expect_found(lab, cases, why):
    """Every one must ring. Any sound test at 5% misses one of these less than once in a million."""
    for m, n, shift, spread, times in cases:
        draw = source(lab)
        refs = [draw(m) for _ in range(times)]
        pairs = [(i, draw(n, shift, spread)) for i in range(times)]
        moved = f"shifted by {shift:g} standard deviations" if shift else f"spread {spread:g} times as wide"
        called = f"alert(ref, live), {times} times; ref {m:,} rows, live {n:,}, {moved}"
        rings = await alarms(lab, refs, pairs, called)
        if not all(rings):
            middle = sorted(index(refs[i], live) for i, live in pairs)[times // 2]
            fail(why.format(psi=middle), called=called, got=f"{sum(rings)} alarms in {times}",
                 expected=f"{times} alarms")


@check("found", "Plain drift raises the alarm")
async def _(lab):
    shift = lab.choice([-1, 1])
    await expect_found(lab, [(1000, 1000, 0.5 * shift, 1, 12), (2000, 100, shift, 1, 8)],
                       "A drift this size was missed; its PSI is about {psi:.2f}, several times what "
                       "chance does with so many rows. Is the line too high, or does `alert` answer "
                       "without looking?")


@check("faint", "Small drift in many rows raises the alarm", needs="found")
async def _(lab):
    await expect_found(lab, [(5000, 5000, lab.choice([-0.2, 0.2]), 1, 4)],
                       "PSI is only about {psi:.2f} here, under any customary line, and yet more than "
                       "ten times the 0.004 that chance makes of 5,000 rows. The line has to sink as "
                       "rows come in.")


@check("spread", "The same mean, another spread", needs="found")
async def _(lab):
    await expect_found(lab, [(1000, 1000, 0, lab.choice([0.5, 2]), 6)],
                       "The mean stayed and the spread changed; PSI is about {psi:.2f}. Compare the "
                       "whole distribution, not one number of it.")


@check("moderate", "Moderate drift is found most of the time", needs=("sizes", "found"))
async def _(lab):
    draw, shift = source(lab), lab.choice([-0.44, 0.44])
    for m, n in ((150, 1000), (1000, 150)):
        refs = [draw(m) for _ in range(80)]
        pairs = [(i, draw(n, shift)) for i in range(80)]
        called = f"alert(ref, live), 80 times; ref {m:,} rows, live {n:,}, shifted by {shift:g} standard deviations"
        rings = sum(await alarms(lab, refs, pairs, called))
        expect(rings >= 54, "A line that lets one false alarm in twenty through finds nine in ten of "
               "these. Yours is quiet because it is too high: does it stand at 1/n + 1/m, times what a "
               "chi-square number exceeds once in twenty?", called=called, got=f"{rings} alarms in 80",
               expected="about 74, at least 54")
