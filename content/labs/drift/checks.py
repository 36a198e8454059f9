"""The judge draws versions, specifiers and indexes, and answers from its own reading of PEP 440."""

import re

from judge import check, expect, fail

# The judge's own reading. Versions are in normal form.

VERSION = re.compile(
    r"(?:(\d+)!)?(\d+(?:\.\d+)*)(?:(a|b|rc)(\d+))?(?:\.post(\d+))?(?:\.dev(\d+))?(?:\+([a-z0-9.]+))?"
)
STAGES = {"a": 1, "b": 2, "rc": 3}


class Known:
    """What there is to know about one version."""

    def __init__(self, text):
        epoch, release, letter, pre, post, dev, local = VERSION.fullmatch(text).groups()
        self.epoch = int(epoch or 0)
        self.release = [int(number) for number in release.split(".")]
        self.core = list(self.release)
        while self.core and not self.core[-1]:
            self.core.pop()
        self.is_post = post is not None
        self.is_pre = letter is not None or dev is not None
        self.local = local
        stage = (STAGES[letter], int(pre)) if letter else (4, 0)
        if dev is not None and not letter and not self.is_post:
            stage = (0, 0)
        labels = [(piece.isdigit(), int(piece) if piece.isdigit() else 0, piece)
                  for piece in (local or "").split(".") if piece]
        after = int(post) if post is not None else -1
        self.plain = (self.epoch, self.core, stage, after, 10**9 if dev is None else int(dev))
        self.key = (*self.plain, labels)


def key(text):
    return Known(text).key


def admits(operator, wanted, text):
    one = Known(text)
    if wanted.endswith(".*"):
        series = Known(wanted[:-2])
        padded = one.release + [0] * len(series.release)
        inside = one.epoch == series.epoch and padded[: len(series.release)] == series.release
        return inside == (operator == "==")
    other = Known(wanted)
    if operator == "~=":
        padded = one.release + [0] * len(other.release)
        short = len(other.release) - 1
        return (one.plain >= other.plain and one.epoch == other.epoch
                and padded[:short] == other.release[:short])
    if operator in ("==", "!="):
        same = one.key == other.key if other.local else one.plain == other.plain
        return same == (operator == "==")
    here = one.plain[:2] == other.plain[:2]
    if operator == "<":
        return one.plain < other.plain and not (here and one.is_pre and not other.is_pre)
    if operator == ">":
        return one.plain > other.plain and not (here and one.is_post and not other.is_post)
    return one.plain >= other.plain if operator == ">=" else one.plain <= other.plain


def split(spec):
    return [re.fullmatch(r"([~=!<>]+)(.+)", clause).groups() for clause in spec.split(",") if clause]


def matches(text, spec):
    return all(admits(operator, wanted, text) for operator, wanted in split(spec))


def pinned(spec):
    return any(operator == "==" and "*" not in wanted for operator, wanted in split(spec))


def names_pre(spec):
    return any(
        operator in ("==", ">=", "<=", "~=") and "*" not in wanted and Known(wanted).is_pre
        for operator, wanted in split(spec)
    )


def withdrawn(index, version, day):
    return index[version]["yanked"] is not None and index[version]["yanked"] <= day


def pick(index, spec, day):
    there = [one for one in index if index[one]["uploaded"] <= day and matches(one, spec)]
    if not pinned(spec):
        there = [one for one in there if not withdrawn(index, one, day)]
    finals = [one for one in there if not Known(one).is_pre]
    if finals and not names_pre(spec):
        there = finals
    return max(there, key=key, default=None)


# Drawing.


def number(lab):
    return lab.rng.choice([0, 1, 2, 3, 9, 10, 11, 20])


def release(lab, size=None):
    numbers = [number(lab) for _ in range(size or lab.rng.randint(2, 3))]
    return ".".join(map(str, [lab.rng.randint(1, 12), *numbers[1:]]))


def version(lab, base=None, local=0.2):
    """Any version, or any of one release."""
    rng = lab.rng
    text = base or ("1!" if rng.random() < 0.1 else "") + release(lab)
    if rng.random() < 0.35:
        text += rng.choice(["a", "b", "rc"]) + str(rng.choice([1, 2, 10]))
    if rng.random() < 0.25:
        text += f".post{rng.choice([0, 1, 2, 10])}"
    if rng.random() < 0.25:
        text += f".dev{rng.choice([0, 1, 2, 10])}"
    if rng.random() < local:
        text += "+" + rng.choice(["cu118", "cu128", "cpu", "9", "10", "cu128.1"])
    return text


def shuffled(lab, items):
    return lab.rng.sample(list(items), len(items))


def day(lab, year=None):
    return f"{year or lab.rng.randint(2023, 2026)}-{lab.rng.randint(1, 12):02}-{lab.rng.randint(1, 28):02}"


def file(uploaded, yanked=None):
    return {"uploaded": uploaded, "yanked": yanked}


# Asking about the order.

COMPARE = """
import pep440

def compare(one, other):
    try:
        a, b = pep440.key(one), pep440.key(other)
        return ("equal" if a == b and not a < b and not b < a else
                "less" if a < b and not b < a else "greater" if b < a and not a < b else "unsure")
    except (TypeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"

[compare(one, other) for one, other in pairs]
"""


async def must_order(lab, groups, why):
    """Every group is a list of versions from old to new; all pairs of it are compared."""
    pairs = [
        (one, other) if lab.rng.random() < 0.5 else (other, one)
        for group in groups
        for at, other in enumerate(group)
        for one in group[:at]
    ]
    await must_compare(lab, pairs, why)


async def must_compare(lab, pairs, why):
    asked = f"key(one) < key(other) for {len(pairs)} pairs"
    answers = await lab.exec(COMPARE, called=asked, pairs=pairs)
    for (one, other), got in zip(pairs, answers):
        a, b = key(one), key(other)
        expected = "equal" if a == b else "less" if a < b else "greater"
        if got == expected:
            continue
        called = f"key({one!r}) compared with key({other!r})"
        if ":" in got:
            fail(
                f"Comparing {one} with {other} crashed. An absent part needs a rank that compares "
                "with a present one, and words do not compare with numbers.",
                called=called, got=got, expected=expected,
            )
        old, new = (one, other) if a <= b else (other, one)
        said = f"{one} and {other} are one version." if a == b else f"{new} is newer than {old}."
        fail(f"{said} {why}", called=called, got=got, expected=expected)


@check("numbers", "Numbers compare as numbers")
async def _(lab):
    major, low = lab.rng.randint(1, 8), lab.rng.randint(2, 9)
    high = lab.rng.randint(10, 30)
    await must_order(
        lab,
        [
            [f"{major}.{low}", f"{major}.{low}.{low}", f"{major}.{low}.{high}", f"{major}.{high}",
             f"{major + 1}.0", f"{major + 1}.0.1", f"{high}.1", "2024.1"],
        ],
        "As text, '10' comes before '9'; a release is a list of numbers, and a longer one is newer.",
    )
    await must_order(
        lab,
        [["2024.7", "1!0.1", f"1!{low}.0", f"1!{high}.0rc1", "2!0.1"]],
        "The epoch before the `!` is compared before all else.",
    )


@check("zeros", "2.1 is 2.1.0", needs="numbers")
async def _(lab):
    pairs = []
    for _ in range(6):
        base = f"{lab.rng.randint(1, 9)}.{lab.rng.choice([0, 1, 10])}"
        for tail in ("", "rc1", ".post2", ".dev3", "+cu128"):
            pairs += [(base + tail, f"{base}.0{tail}"), (f"{base}.0.0{tail}", base + tail)]
    pairs += [("3", "3.0.0"), ("1!3", "1!3.0"), ("1.0.1", "1.1"), ("10.1", "1.1"), ("2.10", "2.1"), ("0", "0.0")]
    await must_compare(lab, pairs, "Zeros at the end of the release do not count; zeros elsewhere do.")


@check("life", "Candidates before the release, repairs after it", needs="numbers")
async def _(lab):
    groups = []
    for _ in range(3):
        base = release(lab, 2)
        n = lab.rng.randint(2, 9)
        life = [".dev1", f".dev{n}", ".dev10", "a1", f"a{n}", "a10", "b1", "b10", "rc1", f"rc{n}",
                "rc10", "", ".post0", ".post1", f".post{n}", ".post10"]
        groups.append([*(base + suffix for suffix in life), base + ".1.dev1"])
    await must_order(
        lab, groups,
        "Within one release: dev, a, b, rc, the release itself, post, each by its number. An "
        "absent part is not zero: no candidate means later than all candidates, no post means "
        "earlier than all of them.",
    )


@check("dev-builds", "A dev build comes before what it leads up to", needs="life")
async def _(lab):
    groups = []
    for _ in range(3):
        base = release(lab, 2)
        groups.append([base + tail for tail in (
            ".dev1", ".dev10", "a1.dev2", "a1.dev10", "a1", "a1.post1.dev1", "a1.post1", "a2.dev1",
            "rc1.dev1", "rc1", "rc1.post1", "rc2.dev1", "", ".post0.dev1", ".post0", ".post1.dev1",
            ".post1.dev2", ".post1", ".post2.dev1", ".post2")])
    await must_order(
        lab, groups,
        "A dev build of X comes just before X, whatever X is: only a bare dev build, with neither "
        "pre nor post, comes before the candidates.",
    )


@check("local", "Local labels", needs="life")
async def _(lab):
    base = release(lab, 2)
    # By letter: the release, a label on it, and what follows.
    groups = [
        [base, f"{base}+abc", f"{base}+cpu", f"{base}+cpu.1", f"{base}+cpu.2", f"{base}+cpu.10",
         f"{base}+cu118", f"{base}+cu128", f"{base}+9", f"{base}+9.cpu", f"{base}+9.1", f"{base}+10",
         f"{base}.post1"],
        [f"{base}rc1", f"{base}rc1+cpu", f"{base}rc2", base],
    ]
    await must_order(
        lab, groups,
        "A label makes a version newer than the same version without one, and counts last. Labels "
        "compare part by part, as `parse(version).local` does by itself.",
    )


@check("sort", "Any two versions", needs=("zeros", "dev-builds", "local"))
async def _(lab):
    bases = [release(lab) for _ in range(4)]
    pairs = [
        (version(lab, base := lab.rng.choice(bases)), version(lab, base)) for _ in range(400)
    ] + [(version(lab), version(lab)) for _ in range(200)]
    await must_compare(lab, pairs, "Some part counts too much, or too little.")


# Asking about specifiers.

FITS = """
import pep440

[bool(pep440.matches(version, spec)) for version, spec in questions]
"""


async def must_match(lab, questions, why):
    questions = shuffled(lab, questions)
    asked = f"matches(version, spec) for {len(questions)} questions"
    answers = await lab.exec(FITS, called=asked, questions=questions)
    for (text, spec), got in zip(questions, answers):
        expected = matches(text, spec)
        verb = "admits" if expected else "does not admit"
        expect(
            got == expected, f"{spec!r} {verb} {text}. {why}",
            called=f"matches({text!r}, {spec!r})", got=got, expected=expected,
        )


@check("compare", "==, !=, >=, <=, and several clauses", needs=("zeros", "life"))
async def _(lab):
    questions = []
    for _ in range(8):
        base = release(lab, 2)
        near = [base, f"{base}.0", f"{base}rc1", f"{base}.post1", f"{base}.dev1", f"{base}.1"]
        near += [version(lab, local=0) for _ in range(3)]
        for operator in ("==", "!=", ">=", "<="):
            wanted = lab.rng.choice(near)
            questions += [(text, operator + wanted) for text in near]
        low, high = sorted((release(lab, 2), release(lab, 2)), key=key)
        questions += [(text, f">={low},<={high},!={base}") for text in [*near, low, high]]
    questions += [(version(lab), "") for _ in range(3)]
    await must_match(lab, questions, "These four go by `key`, and all clauses must hold.")


@check("star", "==2.1.* and !=2.1.*")
async def _(lab):
    questions = []
    for operator in ("==", "!="):
        for _ in range(4):
            major, minor = lab.rng.randint(2, 9), lab.rng.randint(1, 3)
            start = f"{major}.{minor}"
            near = [start, f"{start}.0", f"{start}.7", f"{start}0", f"{start}0.1", f"{start}rc1",
                    f"{start}.dev2", f"{start}.3.post1", f"{start}.1+cpu", f"{start}+cpu",
                    f"1!{start}.1", f"{major}", f"{major}.0", f"{major + 1}.{minor}",
                    f"1{major}.{minor}", f"{major}.{minor + 1}", f"{major}.0.{minor}"]
            for spec in (f"{start}.*", f"{major}.*", f"{major}.0.*", f"{major}.0.0.*", f"1!{start}.*",
                         f"{start}.0.*"):
                questions += [(text, operator + spec) for text in near]
    await must_match(
        lab, questions,
        "A star asks about numbers, not letters: the epoch is the same, and the release begins "
        "with those numbers, with zeros for what is missing. What follows does not matter.",
    )


@check("compatible", "~=2.1.3", needs="compare")
async def _(lab):
    questions = []
    for _ in range(5):
        major, minor, micro = lab.rng.randint(1, 9), lab.rng.randint(1, 9), lab.rng.randint(1, 9)
        texts = [f"{major}.{minor}.{micro}", f"{major}.{minor}.{micro + 10}", f"{major}.{minor}",
                 f"{major}.{minor + 1}", f"{major}.{minor + 10}.{micro}", f"{major + 1}.0",
                 f"{major}.{minor}.{micro}rc1", f"{major}.{minor}.{micro}.post1", f"{major}.{minor}.0.1",
                 f"1!{major}.{minor}.{micro}", f"{major}.{minor}.{micro}+cpu", f"{major}.{minor - 1}.99",
                 f"{major}.{minor}.{micro}.dev1", f"{major + 1}.0rc1", f"{major}.{minor}.{micro}rc2"]
        for spec in (f"~={major}.{minor}.{micro}", f"~={major}.{minor}", f"~={major}.{minor}.0",
                     f"~={major}.{minor}.{micro}rc1", f"~={major}.{minor}.{micro}.post1",
                     f"~=1!{major}.{minor}", f"~={major}.0"):
            questions += [(text, spec) for text in texts]
    await must_match(
        lab, questions,
        "`~=` means: not older, the same epoch, and the same release up to the last number that the "
        "clause writes. "
        "A zero that is written counts here: ~=2.1.0 stays within 2.1, ~=2.1 within 2.",
    )


@check("strict", "< and >", needs="compare")
async def _(lab):
    questions = []
    for _ in range(6):
        base = release(lab, 2)
        texts = [base, f"{base}.0", f"{base}rc1", f"{base}rc2", f"{base}.dev3", f"{base}a1.dev1",
                 f"{base}rc10", f"{base}.0rc1", f"{base}.post1", f"{base}.post2", f"{base}.0.post1",
                 f"{base}+cpu", f"{base}.1", f"{base}.1rc1", f"{base}.1.post1", f"1!{base}rc1",
                 f"{base}.post2.dev1", "0.1rc1", "0.1", "0.1.post1", version(lab)]
        for tail in ("", ".0", "rc2", "b1"):
            questions += [(text, f"<{base}{tail}") for text in texts]
        for tail in ("", ".0", ".post1"):
            questions += [(text, f">{base}{tail}") for text in texts]
        # Implementations differ over what else of one release lies above a candidate, and below a
        # post-release.
        bare = [text for text in texts if not Known(text).is_post and not Known(text).local]
        questions += [(text, f">{base}rc1") for text in bare]
        questions += [(text, f"<{base}.post2") for text in texts if not Known(text).is_pre]
    await must_match(
        lab, questions,
        "`<2.0` shuts out 2.0rc1, though it is older: whoever stays below 2.0 does not want a taste "
        "of it. `>2.0` shuts out 2.0.post1 and 2.0+cpu, which are 2.0 still. Pre-releases and "
        "post-releases of other versions are not concerned.",
    )


@check("labels", "Local labels in specifiers", needs="compare")
async def _(lab):
    questions = []
    for _ in range(4):
        base = f"{lab.rng.randint(1, 12)}.{lab.rng.choice([1, 2, 10])}"
        label, other = lab.rng.sample(["cu118", "cu128", "cpu", "7"], 2)
        texts = [base, f"{base}+{label}", f"{base}+{other}", f"{base}.0+{label}", f"{base}rc1+{label}",
                 f"{base}.1+{label}", f"{base}+{label}.1"]
        for spec in (f"=={base}", f"!={base}", f">={base}", f"<={base}", f"=={base}+{label}",
                     f"!={base}+{label}", f"~={base}", f"=={base}.*", f"<={base}rc1"):
            questions += [(text, spec) for text in texts]
    await must_match(
        lab, questions,
        "A clause without a label takes the version whatever its label: the builder added it, not "
        "the author. A clause that names one wants that very label.",
    )


# Asking what an installer takes.


def shown(index):
    lines = []
    for text, known in index.items():
        gone = f", yanked {known['yanked']}" if known["yanked"] else ""
        lines.append(f"{text}: {known['uploaded']}{gone}")
    return "\n".join(lines)


def reason(index, spec, today, got, expected):
    """In which way an answer is wrong."""
    if got not in index:
        return f"There is no release {got!r} in the index." if got is not None else (
            f"{expected} was there on {today}, and {spec!r} admits it.")
    known = index[got]
    if known["uploaded"] > today:
        return f"On {today} version {got} did not exist: it was uploaded on {known['uploaded']}."
    if not matches(got, spec):
        return f"{spec!r} does not admit {got}."
    if withdrawn(index, got, today) and not pinned(spec):
        return (f"{got} was yanked on {known['yanked']}. Only a pin, `==` without a star, still gets "
                "it.")
    if expected is None:
        return "Nothing fits."
    if Known(got).is_pre and not names_pre(spec) and not Known(expected).is_pre:
        return f"Chose {got} for {spec!r}, which names no pre-release, and {expected} fits."
    return f"{expected} is newer than {got}, and fits as well."


async def must_pick(lab, index, spec, today, why=""):
    expected = pick(index, spec, today)
    called = f"pick(index, {spec!r}, {today!r})"
    got = await lab.call("pep440.pick", index, spec, today, unchanged=True)
    known = isinstance(got, str) and VERSION.fullmatch(got)
    same = got == expected if expected is None or not known else key(got) == key(expected)
    if not same:
        got_as_spelt = next((one for one in index if known and key(one) == key(got)), got)
        fail(
            f"{reason(index, spec, today, got_as_spelt, expected)} {why}".strip(),
            called=f"{called}\n{shown(index)}", got=got, expected=expected,
        )


@check("newest", "The newest that fits", needs=("compare", "star"))
async def _(lab):
    major = lab.rng.randint(2, 8)
    texts = [f"{major}.9.0", f"{major}.10.0", f"{major}.2", f"{major + 1}.0", f"{major}.10.0.post1",
             f"{major - 1}.30", f"{major}.9.1"]
    late = f"{major - 1}.31"  # a repair of the old series, uploaded last
    index = {text: file(day(lab, 2024)) for text in shuffled(lab, texts)} | {late: file("2025-06-01")}
    index = dict(shuffled(lab, index.items()))
    for spec in ("", f">={major}", f"=={major}.*", f"<={major}.9.5", f"!={major + 1}.0", f">={major + 5}",
                 f"=={major}.2.0", f"=={major - 1}.*", f">={major},!={major}.10.*,!={major + 1}.*"):
        await must_pick(lab, index, spec, "2026-01-01", "Newest means highest by `key`, not uploaded last.")
    await must_pick(lab, {}, "", "2026-01-01")


@check("date", "What was there on that day", needs="newest")
async def _(lab):
    major = lab.rng.randint(1, 9)
    days = sorted({day(lab) for _ in range(9)})
    index = {f"{major}.{minor}": file(uploaded) for minor, uploaded in enumerate(days, start=7)}
    index |= {f"{major - 1}.99": file("2022-03-04")}
    index = dict(shuffled(lab, index.items()))
    for today in [*days, "2022-03-03", "2022-12-30", "2027-01-01"]:
        await must_pick(lab, index, f">={major}.0", today)
        await must_pick(lab, index, "", today)
    await must_pick(lab, index, f"=={major}.9", days[0], "A pin cannot get what nobody has uploaded.")


@check("prerelease", "Pre-releases only if asked, or alone", needs="newest")
async def _(lab):
    a, b = lab.rng.randint(1, 4), lab.rng.randint(5, 9)
    texts = [f"{a}.0", f"{a}.1rc1", f"{a}.1", f"{a}.1.post1", f"{b}.0.dev4", f"{b}.0a1", f"{b}.0rc2",
             f"{a}.1.post2.dev1"]
    index = {text: file(day(lab, 2024)) for text in shuffled(lab, texts)}
    for spec in ("", f">={a}.0", f">={b}.0a1", f">={b}.0.dev1", f">={b - 1}.5", f"=={b}.*", f"=={b}.0a1",
                 f">={a}.1rc1", f"~={b}.0rc1", f"~={a}.1rc1", f"!={b}.0a1", f"=={a}.1rc1", f"<={a}.1", f"<={a}.1rc5", f">={a},<={a}.1.post5",
                 f"~={a}.1"):
        await must_pick(lab, index, spec, "2025-06-01")
    # Alone on that day only: the final release comes later.
    index = {f"{b}.0rc1": file("2025-01-10"), f"{b}.0": file("2025-03-01"), f"{b}.1.dev1": file("2025-04-01")}
    for today in ("2025-01-09", "2025-02-01", "2025-03-01", "2025-05-05"):
        await must_pick(lab, index, f">={b - 1}", today, "Which releases are left is a matter of the day.")


@check("yanked", "A yanked release, unless it is pinned", needs="newest")
async def _(lab):
    major = lab.rng.randint(1, 9)
    gone = f"2025-{lab.rng.randint(4, 9):02}-{lab.rng.randint(10, 20)}"
    index = {
        f"{major}.0": file("2025-01-01"),
        f"{major}.1": file("2025-02-01", gone),
        f"{major}.2": file("2025-03-01", gone),
    }
    before, after = gone[:8] + "09", gone[:8] + "21"
    for today in (before, gone, after):
        for spec in (f">={major}", f"=={major}.*", f"=={major}.1.*", f">={major}.1", f"=={major}.1",
                     f"<={major}.1", f"!={major}.0", f"=={major}.1.0", f">={major},=={major}.2"):
            await must_pick(lab, index, spec, today)
    # With the final release withdrawn, the candidate is alone.
    index = {f"{major}.0rc1": file("2025-01-01"), f"{major}.0": file("2025-02-01", gone)}
    for today in (before, after):
        await must_pick(lab, index, f">={major - 1}", today)


MANY = """
import pep440

[pep440.pick(index, spec, today) for spec, today in questions]
"""


@check("timeline", "A range moves, a pin does not", needs=("sort", "compatible", "strict", "labels", "date", "prerelease", "yanked"))
async def _(lab):
    for _ in range(6):
        index = {}
        spellings = set()
        for text in (version(lab, base=release(lab, 2), local=0.1) for _ in range(22)):
            if str(key(text)) not in spellings:
                spellings.add(str(key(text)))
                uploaded = day(lab)
                yanked = day(lab, 2027) if lab.rng.random() < 0.1 else day(lab) if lab.rng.random() < 0.3 else None
                index[text] = file(uploaded, yanked if yanked and yanked > uploaded else None)
        some, pin = lab.rng.sample([text for text in index if "+" not in text], 2)
        low = Known(some).core[0] if Known(some).core else 1
        questions = [
            (spec, today)
            for today in sorted(day(lab) for _ in range(12))
            for spec in (f">={low}", f"=={low}.*", f"~={low}.0", f"<{low + 3}.0", f">{low}.0", f"=={pin}", "")
        ]
        called = f"pick(index, spec, day) for {len(questions)} questions\n{shown(index)}"
        answers = await lab.exec(MANY, called=called, index=index, questions=questions, limit=20)
        for (spec, today), got in zip(questions, answers):
            expected = pick(index, spec, today)
            known = isinstance(got, str) and VERSION.fullmatch(got)
            same = got == expected if expected is None or not known else key(got) == key(expected)
            if same:
                continue
            got = next((one for one in index if known and key(one) == key(got)), got)
            moved = "A pin, once there, never moves. " if spec == f"=={pin}" else ""
            fail(f"{moved}{reason(index, spec, today, got, expected)}",
                 called=f"pick(index, {spec!r}, {today!r})\n{shown(index)}", got=got, expected=expected)
