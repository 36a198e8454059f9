"""The judge draws indexes, solves them itself, and asks the learner's resolver the same."""

import re

from judge import check, expect

# The judge's own reading of versions and specifiers.

TESTS = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    ">=": lambda a, b: a >= b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    "<": lambda a, b: a < b,
}


def key(version):
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return numbers


def admits(spec, version):
    for part in filter(None, spec.split(",")):
        sign, number = re.fullmatch(r"([=!<>]+)([\d.]+)", part).groups()
        if not TESTS[sign](key(version), key(number)):
            return False
    return True


def newest_first(versions):
    return sorted(versions, key=key, reverse=True)


# Indexes.


def names(lab, count):
    found = []
    while len(found) < count:
        name = "".join(lab.rng.choices("bcdfgklmnprstv", k=2)) + lab.rng.choice("aeiou")
        name += "".join(lab.rng.choices("bcdfgklmnprstv", k=2))
        if name not in found:
            found.append(name)
    return found


def shuffled(lab, made):
    """The same dict, its keys in another order."""
    return dict(lab.rng.sample(list(made.items()), len(made)))


def written(index, root):
    """The question as the report shows it."""
    lines = [f"{name} {version}{needs(what)}" for name in index for version, what in index[name].items()]
    if len(lines) > 14:
        lines = [*lines[:13], f"... {len(lines) - 13} more releases"]
    asked = ", ".join(name + spec for name, spec in root.items())
    return f"resolve(index, root)\nroot: {asked}\n" + "\n".join(lines)


def needs(what):
    return " needs " + ", ".join(name + spec for name, spec in what.items()) if what else ""


def puzzle(lab):
    """A small random index, with a circle now and then."""
    rng, made = lab.rng, {}
    every = names(lab, 7)
    for name in every:
        count = rng.randint(3, 5)
        made[name] = {f"{rng.randint(1, 3)}.{rng.randint(1, 9)}": {} for _ in range(count)}
    for at, name in enumerate(every):
        for version in made[name]:
            for other in every:
                chance = 0.5 if every.index(other) > at else 0.06
                if other != name and rng.random() < chance:
                    made[name][version][other] = bound(lab, made[other])
    return made, {name: bound(lab, made[name]) for name in rng.sample(every, 4)}


def bound(lab, versions):
    if lab.rng.random() < 0.25:
        return ""
    sign = lab.rng.choice([">=", "<=", "<", ">", "!=", "=="])
    return sign + lab.rng.choice(sorted(versions))


# What is right: the judge's own search, and what any right answer must satisfy.


def solve(index, root, chosen=None, asks=None):
    """A solution, newest first, or None; plain and slow."""
    chosen, asks = chosen or {}, asks if asks is not None else list(root.items())
    for name, spec in asks:
        if name in chosen and not admits(spec, chosen[name]):
            return None
    waiting = [name for name, _ in asks if name not in chosen]
    if not waiting:
        return chosen
    name = waiting[0]
    for version in newest_first(index.get(name, {})):
        more = [*asks, *index[name][version].items()]
        found = solve(index, root, {**chosen, name: version}, more)
        if found is not None:
            return found
    return None


def greedy_works(index, root):
    """Whether the newest of each, never reconsidered, happens to be a solution."""
    chosen, asks = {}, list(root.items())
    for name, _ in asks:  # grows while it is walked
        if name in chosen:
            continue
        fitting = [
            version
            for version in newest_first(index.get(name, {}))
            if all(admits(spec, version) for other, spec in asks if other == name)
        ]
        if not fitting:
            return False
        chosen[name] = fitting[0]
        asks.extend(index[name][fitting[0]].items())
    return not unmet(index, root, chosen)


def unmet(index, root, found):
    """(who, name, spec) of the first requirement that a set of versions does not meet."""
    asks = [("root", name, spec) for name, spec in root.items()]
    for package, version in found.items():
        asks += [(f"{package} {version}", name, spec) for name, spec in index[package][version].items()]
    return next((ask for ask in asks if ask[1] not in found or not admits(ask[2], found[ask[1]])), None)


def reached(index, root, found):
    seen, waiting = set(), list(root)
    while waiting:
        name = waiting.pop()
        if name in found and name not in seen:
            seen.add(name)
            waiting += index[name][found[name]]
    return seen


def must_be_right(index, root, found):
    """Fails the check unless `found` is a set of releases that serves everybody, and no more."""
    called = written(index, root)
    expect(isinstance(found, dict), "`resolve` should return a dict {package: version}.",
           called=called, got=found)
    for name, version in found.items():
        expect(name in index and version in index[name], f"There is no release {name} {version} in "
               "this index. Return the version as the index spells it.", called=called, got=found)
    ask = unmet(index, root, found)
    if ask:
        who, name, spec = ask
        at = found.get(name)
        said = f"{name} {at} violates what {who} asks: {name}{spec}." if at else (
            f"{who} needs {name}{spec}, and the result has no {name}.")
        expect(False, f"{said} Requirements of releases that you chose count as much as those of "
               "the project.", called=called, got=found)
    extra = sorted(set(found) - reached(index, root, found))
    expect(not extra, f"Nobody in the result needs {', '.join(extra)}. Is it left over from a "
           "choice that was undone?", called=called, got=found)


def must_be_newest(index, root, found, why="Try the newest first, by `version_key`."):
    for name, version in found.items():
        for newer in newest_first(index[name]):
            if key(newer) <= key(version):
                break
            if not unmet(index, root, {**found, name: newer}):
                expect(False, f"A newer valid set exists: {name} {newer} instead of {version}, with "
                       f"all others as they are. {why}",
                       called=written(index, root), got=found, expected={**found, name: newer})


# Asking.

DRIVER = """
import resolver
try:
    answer = ("found", resolver.resolve(index, root, **more))
except resolver.Conflict as error:
    answer = ("conflict", getattr(error, "chain", None), str(error))
except RecursionError:
    answer = ("deep",)
answer
"""


async def ask(lab, index, root, **more):
    called = written(index, root) + "".join(f"\n{key}: {value}" for key, value in more.items())
    answer = await lab.exec(DRIVER, called=called, index=index, root=root, more=more)
    expect(answer[0] != "deep", "The recursion never ended. A package that has been chosen needs "
           "no second choice: check what it was asked for, and go on.", called=called,
           got="RecursionError")
    return answer


async def solved(lab, index, root, hint="", **more):
    answer = await ask(lab, index, root, **more)
    if answer[0] == "conflict":
        expect(False, f"There is a solution, and you raised Conflict. {hint}".strip(),
               called=written(index, root), got=f"Conflict: {answer[2]}",
               expected=solve(index, root))
    must_be_right(index, root, answer[1])
    return answer[1]


async def refused(lab, index, root, why):
    answer = await ask(lab, index, root)
    expect(answer[0] == "conflict", f"{why} Unsatisfiable must raise Conflict, not return something.",
           called=written(index, root), got=answer[1] if len(answer) > 1 else None,
           expected="Conflict")
    return answer


# The checks.


@check("newest", "The newest that the project allows")
async def _(lab):
    major, last = lab.rng.randint(2, 6), lab.rng.randint(10, 14)
    versions = [f"{major}.{minor}" for minor in (1, 2, 9, last)]
    versions += [f"{major - 1}.30", f"{major + 1}.0"]
    every = names(lab, 5)
    index = {name: shuffled(lab, {version: {} for version in versions}) for name in every}
    specs = ["", f"<{major + 1}", f">={major - 1},<={major}.9,!={major}.9", f"!={major + 1}", f">{major}.2"]
    root = dict(zip(every, lab.rng.sample(specs, 5)))
    found = await solved(lab, index, root)
    must_be_newest(index, root, found)
    await solved(lab, index, {}, "Who needs nothing gets {}.")


@check("transitive", "What others need, and nothing else", needs="newest")
async def _(lab):
    a, b, c, d, stray = names(lab, 5)
    bar = lab.rng.randint(3, 8)
    index = shuffled(lab, {
        a: {"1.0": {}, "2.0": {b: ">=1"}},
        b: {"1.0": {}, "1.5": {c: f"<{bar}", d: ""}},
        c: shuffled(lab, {f"{major}.0": {} for major in range(1, 10)}),
        d: {"0.9": {}, "1.0": {c: ">=2"}},
        stray: {"1.0": {}},
    })
    found = await solved(lab, index, {a: ""})
    must_be_newest(index, {a: ""}, found)


@check("backtracks", "A choice that leads nowhere is undone", needs="transitive")
async def _(lab):
    index = {
        "transformers": {
            "4.33.3": {"tokenizers": ">=0.11.1,!=0.11.3,<0.14"},
            "4.34.0": {"tokenizers": ">=0.14,<0.15"},
        },
        "fastembed": {version: {"tokenizers": ">=0.13,<0.14"} for version in ("0.0.5", "0.1.0", "0.1.1")},
        "tokenizers": {"0.13.3": {}, "0.14.0": {}, "0.14.1": {}},
    }
    index = shuffled(lab, {name: shuffled(lab, versions) for name, versions in index.items()})
    for root in ({"transformers": "", "fastembed": ""}, {"fastembed": "", "transformers": ""}):
        found = await solved(lab, index, root, "transformers 4.34.0 is chosen, then nothing fits "
                             "fastembed: step back to 4.33.3.")
        must_be_newest(index, root, found)
    # What only the undone choice needed must go with it.
    a, b, c, x, y = names(lab, 5)
    index = {
        a: {"1.0": {x: ""}, "2.0": {y: "", x: ">=2"}},
        b: {"1.0": {c: ""}},
        c: {"1.0": {x: "<2"}},
        x: {"1.0": {}, "2.0": {}},
        y: {"1.0": {}},
    }
    await solved(lab, index, {a: "", b: ""}, f"{a} 2.0 leads nowhere, {a} 1.0 does not.")


@check("late", "An objection to what is chosen already", needs="transitive")
async def _(lab):
    x, a, b = names(lab, 3)
    low = lab.rng.randint(2, 4)
    index = {
        x: shuffled(lab, {f"{major}.1": {} for major in range(1, 8)}),
        a: {"1.0": {b: ""}},
        b: {"1.0": {x: f"<{low}"}, "1.1": {x: f"<={low}"}},
    }
    root = dict([(x, ""), (a, "")])
    found = await solved(lab, index, root, f"{x} was asked for first and chosen at its newest; {b} "
                         f"objects later. The one to step back is {x}.")
    must_be_newest(index, root, found)


@check("refuses", "Nothing fits: Conflict", needs="transitive")
async def _(lab):
    a, b, c, x = names(lab, 4)
    bar = lab.rng.randint(2, 6)
    index = {
        a: {"1.0": {x: f">={bar}"}, "1.1": {x: f">={bar}"}},
        b: {"1.0": {c: ""}, "2.0": {c: ""}},
        c: {"1.0": {x: f"<{bar}"}},
        x: {f"{major}.0": {} for major in range(1, 9)},
    }
    await refused(lab, index, {a: "", b: ""}, f"{a} and {c} want different {x}.")
    await refused(lab, index, {x: f">{lab.rng.randint(8, 20)}"}, f"No release of {x} is that new.")
    ghost = {a: {"1.0": {"ghost": ">=1"}}}
    await refused(lab, ghost, {a: ""}, "Nobody has ever released ghost.")
    # With an older release that does without the ghost there is a way.
    ghost[a]["0.9"] = {}
    await solved(lab, ghost, {a: ""}, f"{a} 0.9 does without ghost.")


@check("chain", "The conflict names who asked for what", needs=("refuses", "late"))
async def _(lab):
    a, b, c, x, innocent = names(lab, 5)
    bar = lab.rng.randint(3, 6)
    one, two = (f"{lab.rng.randint(1, 9)}.{lab.rng.randint(1, 9)}" for _ in range(2))
    index = {
        innocent: {"1.0": {x: ">=1"}, "1.1": {x: ">=1"}},
        a: {one: {x: f">={bar}"}},
        b: {"1.0": {c: ">=1"}},
        c: {two: {x: f"<{bar}"}},
        x: {f"{major}.0": {} for major in range(1, 9)},
    }
    culprits = {f"{a} {one}": f"{x}>={bar}", f"{c} {two}": f"{x}<{bar}"}
    first, second = lab.rng.sample([a, b], 2)
    root = {innocent: "", first: "", second: ""}
    answer = await refused(lab, index, root, f"{a} and {c} want different {x}.")
    pairs = must_prove(index, root, answer, f"[({' and '.join(culprits)} must be among them)]")
    for who, what in culprits.items():
        expect(pairs.get(who) == what, f"The chain does not name {who}, which asks for {what}. A "
               "conflict has two sides, and whoever reads it needs both.",
               called=written(index, root), got=answer[1], expected=list(culprits.items()))
    # The project against one package, and a package nobody has.
    root = {a: "", x: f"<{bar}"}
    answer = await refused(lab, index, root, f"{a} and the project want different {x}.")
    pairs = must_prove(index, root, answer, f"root asks for {x}<{bar}")
    for who, what in (("root", f"{x}<{bar}"), (f"{a} {one}", f"{x}>={bar}")):
        expect(pairs.get(who) == what, f"The chain does not name {who}, which asks for {what}. The "
               "project itself is called root.", called=written(index, root), got=answer[1])
    # An earlier choice in the way is no proof yet: another release of it might do.
    for low, high in ((b, c), (c, b)):
        index |= {b: {"1.0": {c: ""}}, c: {two: {}}}
        for name, spec in ((low, f"<{bar}"), (high, f">={bar}")):
            for release in index[name].values():
                release[x] = spec
        root = {x: "", b: ""}
        answer = await refused(lab, index, root, f"{b} and {c} want different {x}.")
        must_prove(index, root, answer, [(f"{low} {next(iter(index[low]))}", f"{x}<{bar}"),
                                         (f"{high} {next(iter(index[high]))}", f"{x}>={bar}")])
    index[a][one] = {"ghost": ">=1"}
    answer = await refused(lab, index, {a: ""}, "Nobody has ever released ghost.")
    must_prove(index, {a: ""}, answer, [(f"{a} {one}", "ghost>=1")])


def must_prove(index, root, answer, expected):
    """The pairs of a chain as a dict, once they are true, about one package, and impossible."""
    chain, called = answer[1], written(index, root)
    expect(isinstance(chain, (list, tuple)) and chain and all(
        isinstance(pair, (list, tuple)) and len(pair) in (2, 3)
        and all(isinstance(part, str) for part in pair) for pair in chain),
        "`chain` should be a list of pairs (who asked, for what).", called=called, got=chain,
        expected=expected)
    pairs = [(pair[0], "".join(pair[1:]).replace(" ", "")) for pair in chain]
    truth = {("root", name + spec) for name, spec in root.items()}
    for package in index:
        for version, what in index[package].items():
            truth |= {(f"{package} {version}", name + spec) for name, spec in what.items()}
    for pair in pairs:
        expect(pair in truth, f"{pair[0]!r} does not ask for {pair[1]!r}. Name the release that "
               "asked, as in 'fastembed 0.1.1', and its requirement as the index has it.",
               called=called, got=chain, expected=expected)
    wanted = [re.fullmatch(r"([a-z-]+)(.*)", what).groups() for _, what in pairs]
    about = {name for name, _ in wanted}
    expect(len(about) == 1, f"This chain mixes {', '.join(sorted(about))}. Name all who asked for "
           "the one package that has no version left.", called=called, got=chain, expected=expected)
    name = about.pop()
    left = [version for version in newest_first(index.get(name, {}))
            if all(admits(spec, version) for _, spec in wanted)]
    expect(not left, f"This chain proves nothing: {name} {left[0] if left else ''} suits all who are "
           "named. Somebody else must have asked, too; or a version chosen earlier stood in the way, "
           "which is no dead end yet, since another one may do.", called=called, got=chain,
           expected=expected)
    return dict(pairs)


@check("circle", "Packages that need each other", needs="newest")
async def _(lab):
    a, b, c = names(lab, 3)
    index = {
        a: {"1.0": {b: "<2"}, "2.0": {b: ">=2"}, "3.0": {b: ">=3"}},
        b: {"1.5": {c: ""}, "2.1": {c: ""}, "3.2": {c: ""}},
        c: {"1.0": {a: "<3"}, "0.9": {a: "==1.0"}},
    }
    root = {a: ""}
    found = await solved(lab, index, root)
    must_be_newest(index, root, found)
    # A circle that refuses itself, whichever release one begins with.
    index = {a: {"1.0": {b: ""}, "2.0": {c: ""}}, b: {"1.0": {a: "==2.0"}}, c: {"1.0": {a: "==1.0"}}}
    await refused(lab, index, root, f"{a} 2.0 needs {c}, which wants {a} 1.0, and the other way round.")


@check("random", "Random indexes", needs=("backtracks", "late", "refuses", "circle"))
async def _(lab):
    hard = hopeless = 0
    while hard < 60 or hopeless < 20:
        index, root = puzzle(lab)
        if greedy_works(index, root):
            continue
        if solve(index, root) is None:
            if hopeless < 20:
                hopeless += 1
                await refused(lab, index, root, "There is no solution.")
        elif hard < 60:
            hard += 1
            why = ("Some choice was not undone, or undone too far, or what it had asked for was not "
                   "forgotten with it.")
            found = await solved(lab, index, root, why)
            must_be_newest(index, root, found, why)


@check("prefer", "Locked versions are kept where they fit", needs="transitive")
async def _(lab):
    a, b, c, stray = names(lab, 4)
    index = {
        a: {"1.0": {b: ""}, "1.1": {b: ""}, "1.2": {b: ""}},
        b: {"2.0": {c: ""}, "2.1": {c: ""}, "2.2": {c: ""}},
        c: {"3.0": {}, "3.1": {}, "3.2": {}},
        stray: {"9.0": {}},
    }
    index = {name: shuffled(lab, versions) for name, versions in index.items()}
    lock = {name: lab.rng.choice(newest_first(index[name])[1:]) for name in (a, b, c)}
    await kept(lab, index, {a: ""}, {**lock, stray: "9.0"}, lock,
               "Every locked version still fits, and nobody needs more.")
    await kept(lab, index, {a: "", b: ">=2.2"}, lock, {**lock, b: "2.2"},
               f"The project now wants {b}>=2.2: {b} must move, and only {b}.")
    await kept(lab, index, {a: ""}, {**lock, c: "3.3"}, {**lock, c: "3.2"},
               f"The index has no {c} 3.3 any more: take the newest, and keep the others.")
    index[b][lock[b]] = {c: ">=4"}
    await kept(lab, index, {a: ""}, lock, {**lock, b: next(
        version for version in newest_first(index[b]) if version != lock[b])},
        f"The locked {b} leads nowhere by now. A preference is no requirement: try the next one.")


async def kept(lab, index, root, prefer, expected, why):
    called = f"{written(index, root)}\nprefer: {prefer}"
    answer = await ask(lab, index, root, prefer=prefer)
    expect(answer[0] == "found", f"{why} You raised Conflict.", called=called, got=answer[-1],
           expected=expected)
    expect(answer[1] == expected, why, called=called, got=answer[1], expected=expected)


COUNTED = """
import resolver

class Counted(dict):
    left = [most]
    Stop = type("Stop", (BaseException,), {})

    def look(self, times=1):
        self.left[0] -= times
        if self.left[0] < 0:
            raise self.Stop

    def __getitem__(self, key):
        self.look()
        return super().__getitem__(key)

    def get(self, *args):
        self.look()
        return super().get(*args)

    def items(self):
        self.look(len(self))
        return super().items()

    def values(self):
        self.look(len(self))
        return super().values()

try:
    found = resolver.resolve({name: Counted(made) for name, made in index.items()}, root)
except Counted.Stop:
    found = None
except resolver.Conflict:
    found = "Conflict"
found
"""


@check("effort", "A dead end is noticed when it arises", needs="backtracks")
async def _(lab):
    first, x, *others = names(lab, 8)
    versions = [f"1.{minor}" for minor in range(9)]
    index = {first: {version: {x: "<2"} for version in versions[1:]} | {"1.0": {}}}
    index |= {name: shuffled(lab, {version: {} for version in versions}) for name in others}
    index[x] = {"1.0": {}, "2.0": {}, "2.1": {}}
    root = {first: "", **dict.fromkeys(others, ""), x: ">=2"}
    called = written(index, root)
    found = await lab.exec(COUNTED, called=called, index=index, root=root, most=2000)
    expect(found is not None, f"2,000 releases read, and no end. As soon as {first} 1.8 is chosen, "
           f"nobody can serve both it and the project: no {x} is left. You noticed only after "
           f"{len(others)} more choices, and tried them in all combinations. After each choice, see "
           "whether every package asked for still has a version.", called=called,
           got="stopped after 2,000 reads", expected=f"{first} 1.0, after about 20")
    expect(found != "Conflict", f"{first} 1.0 asks for nothing: there is a solution.", called=called,
           got=found)
    must_be_right(index, root, found)
    must_be_newest(index, root, found)


AGAIN = """
import copy
import resolver

before = copy.deepcopy((index, root, prefer))
answers = []
for wish in (root, hopeless, root):
    try:
        answers.append(resolver.resolve(index, wish, prefer))
    except resolver.Conflict:
        answers.append("Conflict")
    answers.append(resolver.resolve(index, root))
{"answers": answers, "unchanged": before == (index, root, prefer)}
"""


@check("again", "Nothing is changed, and nothing remembered", needs=("backtracks", "late", "refuses", "prefer"))
async def _(lab):
    a, b, x = names(lab, 3)
    index = {
        a: {"1.0": {x: "<2"}, "1.1": {x: ">=2"}, "1.2": {x: ">=3"}},
        b: {"1.0": {x: "<3"}, "1.1": {x: "<3"}, "1.2": {"ghost": ""}},
        x: {"1.0": {}, "2.0": {}, "3.0": {}},
    }
    root, hopeless, prefer = {a: "", b: ""}, {a: ">=1.2", b: ""}, {x: "1.0", a: "1.0"}
    got = await lab.exec(AGAIN, called=f"{written(index, root)}\n(then others, then this again)",
                         index=index, root=root, hopeless=hopeless, prefer=prefer)
    expect(got["unchanged"], "The index, the root or the preferences changed under the caller. Work "
           "on copies.", called=written(index, root))
    expected = [{a: "1.0", b: "1.1", x: "1.0"}, {a: "1.1", b: "1.1", x: "2.0"}]
    expected = [*expected, "Conflict", expected[1], *expected]
    expect(got["answers"] == expected, "The same question got another answer once others had been "
           "asked in between (first with `prefer`, then without). Something outlives a call: a "
           "default argument, or a variable of the module.", called=written(index, root),
           got=got["answers"], expected=expected)
