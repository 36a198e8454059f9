"""Lab abtest: an analysis held against the judge's own, and verdicts on logs made to measure."""

from math import ceil, erf, floor, sqrt
from statistics import NormalDist

from judge import check, expect, fail

Z = NormalDist().inv_cdf(0.975)
Z_POWER = NormalDist().inv_cdf(0.8)

# The judge's own arithmetic.


def errors(wins_a, n_a, wins_b, n_b):
    """The standard error of the difference, pooled and unpooled."""
    a, b, both = wins_a / n_a, wins_b / n_b, (wins_a + wins_b) / (n_a + n_b)
    pooled = sqrt(both * (1 - both) * (1 / n_a + 1 / n_b))
    return pooled, sqrt(a * (1 - a) / n_a + b * (1 - b) / n_b)


def two_sided(z):
    return 1 - erf(abs(z) / sqrt(2))


def sizes(p, mde, z=Z, z_power=Z_POWER):
    """The customary formulas for the users of one arm; they differ by a few users."""
    q, mean = p + mde, p + mde / 2
    apart, together = p * (1 - p) + q * (1 - q), 2 * mean * (1 - mean)
    return (
        (z + z_power) ** 2 * apart / mde**2,
        (z * sqrt(together) + z_power * sqrt(apart)) ** 2 / mde**2,
        (z + z_power) ** 2 * together / mde**2,
    )


# Asking.


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


async def analysis(lab, counts):
    got = await lab.call("ab.analyse", *counts)
    expect(isinstance(got, dict), "`analyse` should return a dict.", got=got)
    for key in ("difference", "p_value", "interval"):
        expect(key in got, f"The dict has no `{key}`.", got=got)
    pair = got["interval"]
    expect(isinstance(pair, (tuple, list)) and len(pair) == 2 and all(map(is_number, pair)),
           "`interval` should be a pair of numbers, (low, high).", got=pair)
    for key in ("difference", "p_value"):
        expect(is_number(got[key]), f"`{key}` should be a number.", got=got[key])
    return got


def counts_at(lab, sign, low=1.2, high=2.4):
    """Counts of two arms whose difference, B - A, is `sign` times 1.2 to 2.4 errors."""
    n_a, n_b = lab.random_int(3000, 5000), lab.random_int(3000, 5000)
    p, z = lab.rng.uniform(0.15, 0.6), sign * lab.rng.uniform(low, high)
    wins_a = round(p * n_a)
    error = sqrt(p * (1 - p) * (1 / n_a + 1 / n_b))
    return wins_a, n_a, round((wins_a / n_a + z * error) * n_b), n_b


def near(got, expected, part, least=0.0):
    return abs(got - expected) <= least + part * abs(expected)


def close_to_any(got, values, part=0.012, least=1e-6):
    return any(near(got, value, part, least) for value in values)


@check("difference", "The difference is B minus A")
async def _(lab):
    for sign in (1, -1):
        counts = counts_at(lab, sign)
        wins_a, n_a, wins_b, n_b = counts
        got = (await analysis(lab, counts))["difference"]
        right = wins_b / n_b - wins_a / n_a
        expect(not near(got, -right, 1e-9), "This is A − B. The question is what B adds, so B comes "
               "first.", got=got, expected=right)
        expect(near(got, right, 1e-9), "The difference of two shares: wins_b / n_b − wins_a / n_a, "
               "as a fraction.", got=got, expected=right)


@check("p-value", "The p value counts both tails")
async def _(lab):
    for sign in lab.rng.sample([1, -1], 2):
        counts = counts_at(lab, sign)
        got = (await analysis(lab, counts))["p_value"]
        difference = counts[2] / counts[3] - counts[0] / counts[1]
        right = [two_sided(difference / error) for error in errors(*counts)]
        if close_to_any(got, right):
            continue
        half = [value / 2 for value in right]
        shown = {"got": got, "expected": f"about {right[0]:.4f}"}
        expect(not close_to_any(got, half), f"One-sided: {got:.4f} should be {right[0]:.4f}. Nobody "
               "knew before the experiment which arm would be better, so chance has two ways to "
               "fool you.", **shown)
        expect(not close_to_any(got, [1 - value for value in half]), "One-sided, and here B is the "
               "worse arm, so it looks like nothing at all. Take the distance from 0: `abs(z)`.", **shown)
        expect(not close_to_any(got, [2 - value for value in right]), "A probability above 1: where B "
               "is worse, z is below 0. Take `abs(z)`.", **shown)
        expect(not close_to_any(got, [1 - value for value in right]), "This is 1 − p: how often "
               "chance stays below the difference. p is how often it gets this far.", **shown)
        fail("z is the difference over its standard error, √(p(1 − p)/n) squared and summed over the "
             "arms; p is `2 * (1 - NormalDist().cdf(abs(z)))`.", **shown)


@check("interval", "The interval reaches 1.96 errors to either side", needs="difference")
async def _(lab):
    for sign in (1, -1):
        counts = counts_at(lab, sign, 0.5, 3)
        got = await analysis(lab, counts)
        low, high = got["interval"]
        difference = counts[2] / counts[3] - counts[0] / counts[1]
        wide = [Z * error for error in errors(*counts)]
        right = f"about ({difference - wide[1]:.5f}, {difference + wide[1]:.5f})"
        shown = {"got": got["interval"], "expected": right}
        expect(low <= high, "Low comes first.", **shown)
        expect(near(low + high, 2 * difference, 0.02, 0.05 * wide[1]), "The interval should lie "
               "around the difference.", **shown)
        half = (high - low) / 2
        if not close_to_any(half, wide, 0.025):
            ratio = half * Z / wide[1]
            names = {1: "1 standard error", 1.645: "1.645 errors, a 90% interval",
                     2.576: "2.576 errors, a 99% interval"}
            what = next((words for z, words in names.items() if near(ratio, z, 0.02)), f"{ratio:.2f} errors")
            fail(f"It reaches {what} to either side. For 95%, 2.5% lie beyond either end: 1.96 errors.",
                 **shown)


@check("zeros", "No wins, or nothing but wins", needs="p-value")
async def _(lab):
    n_a, n_b = lab.random_int(500, 900), lab.random_int(500, 900)
    for counts in ((0, n_a, 0, n_b), (n_a, n_a, n_b, n_b)):
        got = await analysis(lab, counts)
        expect(near(got["p_value"], 1, 0.001), "The arms are exactly alike: no difference at all, so "
               "nothing speaks against chance.", got=got, expected="p_value 1")
        low, high = got["interval"]
        expect(low <= 0 <= high, "The arms are exactly alike, so the interval holds 0.", got=got,
               expected="an interval around 0")


def a_plan(lab):
    p = lab.rng.choice([0.02, 0.05, 0.1, 0.2, 0.3, 0.45])
    return p, round(p * lab.rng.choice([0.1, 0.15, 0.2, 0.3]), 4)


async def size(lab, p, mde):
    got = await lab.call("ab.sample_size", p, mde)
    expect(is_number(got), "`sample_size` should return a whole number.", got=got)
    return got


@check("size", "Users an arm, for 80% power")
async def _(lab):
    for p, mde in ((0.1, 0.01), a_plan(lab), a_plan(lab)):
        got, right = await size(lab, p, mde), sizes(p, mde)
        if near(got, right[1], 0.01, 1):
            continue
        shown = {"got": got, "expected": f"about {ceil(right[1]):,}"}
        one_sided, no_power = NormalDist().inv_cdf(0.95), sizes(p, mde, Z, 0)
        lone = "One variance is missing: both arms have an error, and the squares add up."
        ideas = [
            (2 * right[1], "This is both arms together. The question is how many each of them needs."),
            *((((Z + Z_POWER) / mde) ** 2 * share * (1 - share), lone) for share in (p, p + mde / 2, p + mde)),
            (sizes(p, mde, one_sided)[1], "This is the size for a one-sided test: 1.645 where 1.96 "
             "belongs. The test in `analyse` has two tails."),
            (no_power[0], "With so few users a true rise is found half of the time. Power adds its "
             "own z: 0.84 for 80%."),
            (sizes(p, p * mde)[1], "`mde` was taken as a part of p. It is in absolute terms: from "
             f"{p:g} to {p + mde:g}."),
        ]
        for value, why in ideas:
            expect(not near(got, value, 0.01, 1), why, **shown)
        fail(f"To tell {p:g} from {p + mde:g}: (1.96 + 0.84)² times the two variances p(1 − p), over "
             "mde².", **shown)


@check("round-up", "Half a user is one more", needs="size")
async def _(lab):
    for _ in range(4):
        while True:
            p, mde = round(lab.rng.uniform(0.05, 0.5), 3), round(lab.rng.uniform(0.02, 0.08), 3)
            exact = sizes(p, mde)
            below, above = {floor(n) for n in exact}, {ceil(n) for n in exact}
            if not below & above:
                break
        got = await size(lab, p, mde)
        expect(got == int(got), "Users come whole.", got=got, expected=f"{ceil(exact[0])}")
        expect(got not in below, f"The formula gives a number between {int(got)} and {int(got) + 1}. "
               f"Round up: with {int(got)} the power is just short of 80%.", got=got,
               expected=int(got) + 1)


# Logs made to measure.


def log_of(lab, a, b):
    """A shuffled log. An arm is (users, wins, failures)."""
    rows = []
    for arm, (users, wins, failures) in (("A", a), ("B", b)):
        won = lab.rng.sample([True] * wins + [False] * (users - wins), users)
        failed = lab.rng.sample([True] * failures + [False] * (users - failures), users)
        rows += [{"arm": arm, "won": w, "failed": f} for w, f in zip(won, failed)]
    lab.rng.shuffle(rows)
    return rows


# Thousands of rows travel as three texts: as dicts they take longer than the answer.
DECIDE = """
import ab
log = [{"arm": arm, "won": won == "1", "failed": failed == "1"}
       for arm, won, failed in zip(arms, wins, failures)]
ab.decide(log, plan)
"""


def story(a, b, plan):
    arms = [f"{name}: {users:,} users, {wins:,} won, {failures:,} failed"
            for name, (users, wins, failures) in (("A", a), ("B", b))]
    return f"decide(log, plan)\n{arms[0]}\n{arms[1]}\nplan: {plan}"


async def verdict(lab, a, b, plan):
    called, log = story(a, b, plan), log_of(lab, a, b)
    columns = {
        "arms": "".join(row["arm"] for row in log),
        "wins": "".join("1" if row["won"] else "0" for row in log),
        "failures": "".join("1" if row["failed"] else "0" for row in log),
    }
    got = await lab.exec(DECIDE, called=called, plan=plan, **columns)
    expect(isinstance(got, str), "`decide` should return a word.", called=called, got=got)
    return got, called


async def expect_verdict(lab, a, b, plan, right, ideas, otherwise):
    """`ideas`: wrong verdict -> what is likely behind it."""
    got, called = await verdict(lab, a, b, plan)
    expect(got == right, ideas.get(got, otherwise), called=called, got=got, expected=right)


class Setting:
    """An experiment of about n users an arm, told in standard errors of the difference."""

    def __init__(self, lab, n=None, share_b=0.5):
        self.n = n or lab.random_int(1800, 2600)
        self.p = lab.rng.uniform(0.25, 0.6)
        self.error = sqrt(2 * self.p * (1 - self.p) / self.n)
        self.harm_error = sqrt(2 * 0.1 * 0.9 / self.n)
        self.share_b = share_b

    def arm(self, users=None, z=0.0, harm=0.0):
        """(users, wins, failures), off by z and `harm` errors."""
        users = users or self.n
        return (users, round(users * (self.p + z * self.error)),
                round(users * (0.1 + harm * self.harm_error)))

    def plan(self, mde=4.0, max_harm=6.0, n=None):
        """`mde` and `max_harm` in errors."""
        return {"n": n or self.n, "mde": round(mde * self.error, 5), "share_b": self.share_b,
                "max_harm": round(max_harm * self.harm_error, 5)}


@check("broken", "Arms that do not fit the plan are no experiment")
async def _(lab):
    for share in (0.5, lab.choice([0.2, 0.3])):
        s = Setting(lab, share_b=share)
        total = 2 * s.n
        for sign, n in ((1, 300), (-1, 300), (-1, total)):
            n_b = round(total * share + sign * 4.3 * sqrt(total * share * (1 - share)))
            ideas = {"wait": "The split is broken, and more users will not mend it. Say so at once."}
            await expect_verdict(
                lab, s.arm(total - n_b), s.arm(n_b, z=4), s.plan(n=n), "broken", ideas,
                f"{n_b:,} of {total:,} users are in B, and {share:.0%} were meant to be. Chance does that "
                "less than once in 50,000 experiments: the assignment is broken, and whatever lost "
                "the users may have made the difference.")


@check("fair-split", "Arms that differ by chance are sound")
async def _(lab):
    for share in (0.5, lab.choice([0.2, 0.3, 0.7])):
        s = Setting(lab, share_b=share)
        total = 2 * s.n
        for sign in (1, -1):
            n_b = round(total * share + sign * 2.6 * sqrt(total * share * (1 - share)))
            got, called = await verdict(lab, s.arm(total - n_b), s.arm(n_b), s.plan(n=300))
            why = (f"{n_b:,} of {total:,} users are in B, and {share:.0%} were meant to be: chance does "
                   "that once in a hundred sound experiments. Call it broken below p = 0.001.")
            expect(got != "broken", why, called=called, got=got, expected="anything but broken")


@check("wait", "No verdict before the planned size")
async def _(lab):
    s = Setting(lab)
    early = "p is far below 0.05, and it is too early all the same. Who looks ten times and stops at "\
        "the first p below 0.05 gets 19% false wins, not 5%."
    ideas = {"ship": early, "keep": early, "broken": "A few users more or less in an arm are chance."}
    over, short = s.n + lab.random_int(5, 60), s.n - lab.random_int(1, 3)
    cases = [(s.n // 2, s.n // 2, 4), (s.n // 2, s.n // 2, -4), (over, short, 4), (short, over, -4),
             (s.n - 1, s.n - 1, 0), (3, 0, 0)]
    for users_a, users_b, z in cases:
        a = s.arm(users_a)
        b = s.arm(users_b, z=z) if users_b else (0, 0, 0)
        await expect_verdict(lab, a, b, s.plan(), "wait", ideas if users_a == users_b else {},
                             f"Each arm needs {s.n:,} users, and there are {users_a:,} and {users_b:,}: "
                             "no verdict yet, whatever it would be.")
    got, called = await verdict(lab, (0, 0, 0), (0, 0, 0), s.plan())
    expect(got == "wait", "An empty log is the first day of the experiment.", called=called, got=got,
           expected="wait")


@check("verdict", "A clear difference is a verdict", needs="wait")
async def _(lab):
    for z, right in ((3.2, "ship"), (-3.2, "keep")):
        s = Setting(lab)
        ideas = {
            "wait": f"The plan asks for {s.n:,} users an arm, and they are there.",
            "ship": "B is worse, and surely so. A small p value says that the arms differ, not which "
                    "one is better.",
            "unclear": "The whole interval lies on one side of 0: that is clear.",
            "equal": "The whole interval lies on one side of 0: that is a difference, and the mde does "
                     "not matter any more.",
            "harm": "As many users failed as in A.",
        }
        # The second time the whole interval is below the mde as well.
        for mde in (1.5, 9):
            await expect_verdict(lab, s.arm(), s.arm(z=z), s.plan(mde), right, ideas,
                                 "The interval of the difference decides: above 0 is ship, below is keep.")


@check("equal", "Not significant is not equal", needs="wait")
async def _(lab):
    s = Setting(lab)
    # (difference, mde) in errors, verdict. The interval is 1.96 wide to either side.
    for z, mde, right in ((0.9, 2.3, "unclear"), (-0.9, 2.3, "unclear"), (0.2, 1.2, "unclear"),
                          (0.9, 3.6, "equal"), (-0.9, 3.6, "equal"), (0.0, 2.4, "equal")):
        a, b, plan = s.arm(), s.arm(z=z), s.plan(mde)
        difference = b[1] / b[0] - a[1] / a[0]
        far = difference + Z * s.error if z >= 0 else difference - Z * s.error
        ideas = {
            "equal": f"The interval still allows {far:+.1%}, and {plan['mde']:.1%} is what matters: "
                     "that it is not significant does not make it equal.",
            "unclear": f"The whole interval lies within ±{plan['mde']:.1%}: whatever difference is "
                       "left is too small to matter, and that is a result.",
        }
        both = "The interval holds 0, so neither arm has won."
        await expect_verdict(lab, a, b, plan, right, {**ideas, "ship": both, "keep": both},
                             "The place of the interval decides between equal and unclear.")


@check("guardrail", "A winner that does harm is not shipped", needs="wait")
async def _(lab):
    s = Setting(lab)
    for harm, why in ((5, "surely so"), (1.6, "and the interval reaches beyond what the plan allows, "
                          "though the rise alone would not")):
        for z in (4, -4, 0):
            ideas = {
                "ship": "B wins more, and fails more: " + why + ". The guardrail comes before the win.",
                "keep": "The guardrail comes before the difference in wins.",
            }
            await expect_verdict(lab, s.arm(), s.arm(z=z, harm=harm), s.plan(max_harm=2.9), "harm", ideas,
                                 f"B fails more often, {why}. To pass, B has to show that it does no "
                                 "more harm than max_harm.")


@check("guardrail-noise", "A rise that the plan allows is no harm", needs=("verdict", "guardrail"))
async def _(lab):
    for harm, max_harm in ((0.8, 3.6), (2.6, 5.4), (-4, 1), (0, 2.4)):
        s = Setting(lab)
        a, b, plan = s.arm(), s.arm(z=3.5, harm=harm), s.plan(max_harm=max_harm)
        ideas = {"harm": "The whole interval of the rise in failures lies below max_harm "
                         f"({plan['max_harm']:.2%}). Chance alone makes B fail more than A every second "
                         "time, and a rise that was agreed to is no reason either."}
        await expect_verdict(lab, a, b, plan, "ship", ideas, "B wins, and the guardrail holds.")


@check("silent", "No failures and no wins at all", needs=("zeros", "verdict", "equal"))
async def _(lab):
    s = Setting(lab)
    n = s.n
    await expect_verdict(lab, (n, *s.arm()[1:2], 0), (n, *s.arm(z=4)[1:2], 0), s.plan(), "ship", {},
                         "Nobody failed in either arm: no harm done, and B wins.")
    await expect_verdict(lab, (n, 0, 0), (n, 0, 0), s.plan(), "equal", {},
                         "Nobody won in either arm, and the mde is wide: as equal as can be.")


@check("pure", "The log and the plan stay as they were")
async def _(lab):
    s = Setting(lab, n=80)
    log = log_of(lab, s.arm(), s.arm())
    await lab.call("ab.decide", log, s.plan(), unchanged=True)
