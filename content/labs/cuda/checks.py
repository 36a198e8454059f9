"""Lab cuda: does this wheel run on that machine, and what would help?"""

from judge import check, expect, fail

# The tables of tables.py, which the judge cannot import.
MINIMUM_DRIVER = {11: 450, 12: 525, 13: 580}
DRIVER_CUDA = {
    450: (11, 0), 455: (11, 1), 460: (11, 2), 465: (11, 3), 470: (11, 4), 495: (11, 5),
    510: (11, 6), 515: (11, 7), 520: (11, 8), 525: (12, 0), 530: (12, 1), 535: (12, 2),
    545: (12, 3), 550: (12, 4), 555: (12, 5), 560: (12, 6), 570: (12, 8), 575: (12, 9),
    580: (13, 0), 590: (13, 1),
}
COMPAT_BRANCHES = {12: [470, 525, 535, 550], 13: [535, 550, 570]}

# The oldest branch that knows the cards of a capability: nobody asks about a pair that cannot exist.
KNOWN_SINCE = {(7, 0): 450, (7, 5): 450, (8, 0): 450, (8, 6): 455, (8, 9): 520, (9, 0): 520, (10, 0): 570, (12, 0): 570}
CAPABILITIES = list(KNOWN_SINCE)
# The CUDA releases that build code for a capability: from the first, before the second.
BUILDS = {
    (5, 0): ((11, 0), (13, 0)), (7, 0): ((11, 0), (13, 0)), (7, 5): ((11, 0), (99, 0)), (8, 0): ((11, 0), (99, 0)),
    (8, 6): ((11, 1), (99, 0)), (8, 9): ((11, 8), (99, 0)), (9, 0): ((11, 8), (99, 0)), (10, 0): ((12, 8), (99, 0)),
    (12, 0): ((12, 8), (99, 0)),
}

# Enums and answers of a wrong shape cannot travel as they are, so they are made plain beside the code.
ASK = """
import copy, enum
import cuda

def plain(value):
    if isinstance(value, enum.Enum):
        value = value.value if isinstance(value.value, str) else value.name
    return value if value is None or isinstance(value, (str, int, float)) else repr(value)

before = copy.deepcopy((gpu, wheel))
answer = cuda.check(driver, gpu, wheel, toolkit) if toolkit else cuda.check(driver, gpu, wheel)
pair = [plain(part) for part in answer] if isinstance(answer, (tuple, list)) else None
pair, repr(answer), before == (gpu, wheel)
"""


# ------------------------------------------------------------------ questions


def gpu_of(lab, capability, datacenter):
    return {"name": f"card {lab.random_int(100, 999)}", "capability": capability, "datacenter": datacenter}


def driver_of(lab, branch):
    tail = [f"{lab.random_int(10, 199)}", f"{lab.random_int(1, 20):02d}"]
    return ".".join([str(branch), *tail[: lab.random_int(1, 2)]])


def sm(capability):
    return f"sm_{capability[0]}{capability[1]}"


def wheel_of(lab, cuda, *archs):
    """A wheel with these architectures, in any order."""
    archs = list(archs)
    lab.rng.shuffle(archs)
    return {"cuda": cuda, "archs": archs}


def strangers(lab, capability, cuda, above=False):
    """Machine code for other GPUs that a wheel of this CUDA may hold: none runs on `capability`.

    `above`: of higher majors only, where nobody takes it for code that might do.
    """
    version = tuple(map(int, cuda.split(".")))
    others = [sm(c) for c, (first, last) in BUILDS.items() if first <= version < last and c[0] != capability[0]]
    if above:
        others = [sm(c) for c, (first, last) in BUILDS.items() if first <= version < last and c[0] > capability[0]]
    return lab.rng.sample(others, min(len(others), lab.random_int(2, 4)))


def spoken(branch):
    return max(cuda for b, cuda in DRIVER_CUDA.items() if b <= branch)


def branches(lo, hi):
    return [b for b in DRIVER_CUDA if lo <= b <= hi]


def words(driver, gpu, wheel, toolkit=None):
    tail = f", {toolkit!r}" if toolkit else ""
    return f"check({driver!r}, {gpu!r}, {wheel!r}{tail})"


async def ask(lab, driver, gpu, wheel, toolkit=None):
    """The answer as (status, fix, call), or a failed check if it is no answer at all."""
    call = words(driver, gpu, wheel, toolkit)
    pair, shown, same = await lab.exec(ASK, called=call, driver=driver, gpu=gpu, wheel=wheel, toolkit=toolkit)
    expect(
        pair is not None and len(pair) == 2 and isinstance(pair[0], str) and (pair[1] is None or isinstance(pair[1], str)),
        "`check` returns two things: a status and a fix, `(\"runs\", \"\")` for instance.",
        called=call,
        got=shown,
        expected='a pair such as ("fails", "driver")',
    )
    expect(same, "`check` changed its arguments. Whoever asks about the next machine has another GPU or wheel now.", called=call, got="changed arguments", expected="arguments left as they were")
    status, fix = pair[0].lower(), pair[1] or ""
    expect(
        status in ("runs", "compat", "fails"),
        "The status is `runs`, `compat` or `fails`.",
        called=call,
        got=shown,
        expected="one of the three",
    )
    return status, fix, call


NEVER = {
    "container": "Containers share the host’s driver and the host’s GPU. Packing the same wheel into one changes neither.",
    "toolkit": "The toolkit is for compiling. The wheel brings its own runtime and never looks at the host’s.",
}
FIXES = {
    "wheel": "Another wheel would help here",
    "driver": "A newer driver would help here",
}


async def hold(lab, question, status, fixes, idea, other=None):
    """Asks, and holds the answer to `status` and one of `fixes` (to any, if there are none).

    `idea` explains a wrong status, unless `other` has words for just that status.
    """
    got, fix, call = await ask(lab, *question)
    wanted = " or ".join(f'("{status}", "{each}")' for each in fixes) or f'"{status}"'
    shown = {"called": call, "got": (got, fix), "expected": wanted}
    if got != status:
        message = (other or {}).get(got, idea)
        fail(message, **shown)
    if fix in fixes or not fixes:
        return
    if fix in NEVER:
        fail(NEVER[fix], **shown)
    if status == "runs":
        fail("It runs as it is, so there is nothing to fix: the fix is empty.", **shown)
    if status == "compat":
        fail(f"The package is named after the CUDA of the wheel, {question[2]['cuda']}: `{fixes[0]}`.", **shown)
    if fix in FIXES and fixes == ["wheel"]:
        fail("A newer driver brings no code. The wheel holds none for this GPU, so only another wheel helps.", **shown)
    fail(f"The status is right. The fix should be one of: {', '.join(f'`{each}`' for each in fixes)}.", **shown)


def where(driver, gpu, wheel):
    capability = ".".join(map(str, gpu["capability"]))
    return f"driver {driver.split('.')[0]}, capability {capability}, a wheel of CUDA {wheel['cuda']} with {' '.join(wheel['archs'])}"


# ------------------------------------------------------------------ checks


@check("cpu", "A wheel without CUDA runs anywhere")
async def _(lab):
    for datacenter in (True, False):
        gpu = gpu_of(lab, lab.choice(CAPABILITIES), datacenter)
        question = (driver_of(lab, lab.random_int(340, 449)), gpu, {"cuda": None, "archs": []}, lab.choice(["10.2", None]))
        await hold(lab, question, "runs", [""], "The wheel has no CUDA in it and asks neither the driver nor the GPU.")


@check("newer-driver", "A newer driver runs an older wheel")
async def _(lab):
    for major, lo in ((11, 525), (12, 580), (11, 580)):
        capability = lab.choice([c for c in CAPABILITIES if c < (10, 0)])
        branch = lab.choice([*branches(lo, 999), lab.random_int(600, 720)])
        minor = 8 if major == 11 else lab.random_int(0, 9)
        cuda = f"{major}.{minor}"
        question = (driver_of(lab, branch), gpu_of(lab, capability, lab.choice([True, False])), wheel_of(lab, cuda, sm(capability), *strangers(lab, capability, cuda)))
        await hold(
            lab,
            question,
            "runs",
            [""],
            f"Driver {branch} is newer than CUDA {major}.{minor} needs. Drivers run everything older: {MINIMUM_DRIVER[major]} is a minimum, not a partner.",
        )


@check("minor", "Within a major version an older driver is enough")
async def _(lab):
    for major, lo, hi, minors in ((12, 525, 550, (5, 9)), (11, 450, 495, (6, 8)), (13, 580, 580, (1, 4)), (12, 525, 525, (1, 9))):
        branch = lab.choice(branches(lo, hi))
        capability = lab.choice([c for c in CAPABILITIES if KNOWN_SINCE[c] <= branch and (7, 5) <= c < (10, 0)])
        minor = lab.random_int(*minors)
        question = (driver_of(lab, branch), gpu_of(lab, capability, lab.choice([True, False])), wheel_of(lab, f"{major}.{minor}", sm(capability), *strangers(lab, capability, f"{major}.{minor}")))
        speaks = ".".join(map(str, spoken(branch)))
        await hold(
            lab,
            question,
            "runs",
            [""],
            f"Driver {branch} speaks CUDA {speaks}, the wheel was built with {major}.{minor}: the same major version, and {MINIMUM_DRIVER[major]} or newer. That is enough for machine code.",
        )


@check("major-up", "A data-centre GPU crosses a major version with the package")
async def _(lab):
    for major, starts, minors in ((13, COMPAT_BRANCHES[13], (0, 3)), (12, [470], (0, 9))):
        branch = lab.choice(starts)
        capability = lab.choice([c for c in CAPABILITIES if KNOWN_SINCE[c] <= branch and (7, 5) <= c < (10, 0)])
        minor = lab.random_int(*minors)
        question = (driver_of(lab, branch), gpu_of(lab, capability, True), wheel_of(lab, f"{major}.{minor}", sm(capability), *strangers(lab, capability, f"{major}.{minor}")))
        await hold(
            lab,
            question,
            "compat",
            [f"cuda-compat-{major}-{minor}"],
            f"Driver {branch} is below {MINIMUM_DRIVER[major]}. Code fits, the GPU belongs in a data centre and the branch is listed: the package bridges it.",
            {"runs": f"CUDA {major}.x needs driver {MINIMUM_DRIVER[major]} and this is {branch}: it does not run as it is. The minor-version rule ends where the major version does."},
        )


@check("package-refused", "The package is for data-centre GPUs and listed branches")
async def _(lab):
    starts = {13: COMPAT_BRANCHES[13], 12: [470]}
    for major in (13, 12):
        branch = lab.choice(starts[major])
        capability = lab.choice([c for c in CAPABILITIES if KNOWN_SINCE[c] <= branch and (7, 5) <= c < (10, 0)])
        question = (driver_of(lab, branch), gpu_of(lab, capability, False), wheel_of(lab, f"{major}.{lab.random_int(0, 3)}", sm(capability)))
        await hold(
            lab,
            question,
            "fails",
            ["driver", "wheel"],
            "cuda-compat is for data-centre GPUs. On this card the loader refuses it.",
            {"runs": f"Driver {branch} is below {MINIMUM_DRIVER[major]}, which CUDA {major}.x needs."},
        )
    for major, unlisted in ((13, [545, 555, 560, 575]), (12, [510, 515, 520])):
        branch = lab.choice(unlisted)
        capability = lab.choice([c for c in CAPABILITIES if KNOWN_SINCE[c] <= branch and (7, 5) <= c < (10, 0)])
        question = (driver_of(lab, branch), gpu_of(lab, capability, True), wheel_of(lab, f"{major}.{lab.random_int(0, 3)}", sm(capability)))
        await hold(
            lab,
            question,
            "fails",
            ["driver", "wheel"],
            f"The package of CUDA {major} supports some driver branches and not others: {branch} is not in COMPAT_BRANCHES[{major}].",
            {"runs": f"Driver {branch} is below {MINIMUM_DRIVER[major]}, which CUDA {major}.x needs."},
        )


@check("arch-missing", "Without code for the GPU only another wheel helps")
async def _(lab):
    for capability in ((12, 0), (9, 0), (7, 0), lab.choice(CAPABILITIES)):
        branch = lab.choice([580, 590])
        cuda = lab.choice(["11.8", "12.6", "12.8", "13.0"])
        question = (driver_of(lab, branch), gpu_of(lab, capability, lab.choice([True, False])), wheel_of(lab, cuda, *strangers(lab, capability, cuda)))
        await hold(
            lab,
            question,
            "fails",
            ["wheel"],
            f"{sm(capability)} is not in this wheel, nor anything that runs in its place: {where(*question)}. The driver may be as new as it likes.",
        )
    # More archs than the GPU has: a higher minor one is not for it.
    low, high = lab.choice([((8, 0), (8, 6)), ((8, 6), (8, 9)), ((7, 0), (7, 5))])
    question = (driver_of(lab, 580), gpu_of(lab, low, True), wheel_of(lab, "12.8", sm(high)))
    await hold(
        lab,
        question,
        "fails",
        ["wheel"],
        f"{sm(high)} may use what capability {low[0]}.{low[1]} does not have. Machine code runs on the same or a higher minor capability, never on a lower one.",
    )


@check("same-major", "Machine code runs on a higher minor capability")
async def _(lab):
    for low, high in (((8, 6), (8, 9)), ((8, 0), (8, 6)), ((7, 0), (7, 5)), ((8, 0), (8, 9))):
        question = (driver_of(lab, lab.choice([570, 575])), gpu_of(lab, high, lab.choice([True, False])), wheel_of(lab, lab.choice(["12.6", "12.8"]), sm(low), "sm_90"))
        await hold(
            lab,
            question,
            "runs",
            [""],
            f"{sm(high)} is not in the list and need not be: {sm(low)} is of the same major capability and not above {high[0]}.{high[1]}, so it runs.",
        )


@check("ptx", "PTX runs on its capability and on everything above")
async def _(lab):
    for written, capability in (("compute_90", (12, 0)), ("compute_80", (9, 0)), ("compute_75", (10, 0)), ("compute_90", (9, 0)), ("compute_80", (8, 6))):
        branch = lab.choice([580, 590])
        cuda = lab.choice(["12.6", "12.8", "13.0"])
        question = (driver_of(lab, branch), gpu_of(lab, capability, lab.choice([True, False])), wheel_of(lab, cuda, written, *strangers(lab, capability, cuda, above=True)))
        await hold(
            lab,
            question,
            "runs",
            [""],
            f"No machine code fits, but {written} is PTX for capability {int(written[8:]) / 10} and above. The driver speaks CUDA {cuda} and compiles it.",
        )
    for written, capability in (("compute_90", (8, 9)), ("compute_86", (8, 0)), ("compute_89", (8, 6))):
        question = (driver_of(lab, 580), gpu_of(lab, capability, True), wheel_of(lab, "13.0", written, *strangers(lab, capability, "13.0", above=True)))
        await hold(
            lab,
            question,
            "fails",
            ["wheel"],
            f"{written} is PTX for a higher capability than {capability[0]}.{capability[1]}. PTX goes up, not down.",
        )


@check("ptx-driver", "PTX needs a driver that speaks the wheel’s CUDA")
async def _(lab):
    # Exactly as new is enough; between two branches of the table the lower one counts.
    for branch, cuda in ((570, "12.8"), (575, "12.9"), (lab.random_int(551, 554), "12.4")):
        question = (driver_of(lab, branch), gpu_of(lab, (9, 0), False), wheel_of(lab, cuda, "compute_80", *strangers(lab, (9, 0), cuda, above=True)))
        await hold(lab, question, "runs", [""], f"Driver {branch} speaks CUDA {cuda} and the PTX was written with CUDA {cuda}: that is new enough.")
    for branch, cuda in ((lab.choice([525, 535, 550]), lab.choice(["12.6", "12.8"])), (lab.random_int(551, 554), "12.5"), (580, "13.1"), (560, "12.8")):
        speaks = ".".join(map(str, spoken(branch)))
        for written in ("compute_80", "compute_90"):
            wheel = wheel_of(lab, cuda, written, *strangers(lab, (9, 0), cuda, above=True))
            await hold(
                lab,
                (driver_of(lab, branch), gpu_of(lab, (9, 0), False), wheel),
                "fails",
                ["driver", "wheel"],
                f"There is only PTX here, written with CUDA {cuda}, and driver {branch} speaks {speaks}. It cannot compile what is newer than itself; the minor-version rule covers machine code alone.",
                {"compat": "cuda-compat is for data-centre GPUs. On this card the loader refuses it."},
            )
    oldest = lab.random_int(390, 440)
    question = (driver_of(lab, oldest), gpu_of(lab, (7, 0), False), wheel_of(lab, "11.0", "compute_70"))
    await hold(lab, question, "fails", ["driver", "wheel"], f"Driver {oldest} is older than every branch of DRIVER_CUDA: it speaks nothing of the table, so it compiles no PTX of CUDA 11.")
    branch, cuda = lab.choice([(535, "12.8"), (550, "12.6"), (525, "12.4")])
    major, minor = cuda.split(".")
    question = (driver_of(lab, branch), gpu_of(lab, (9, 0), True), wheel_of(lab, cuda, "compute_80"))
    await hold(
        lab,
        question,
        "compat",
        [f"cuda-compat-{major}-{minor}"],
        f"Driver {branch} is too old for PTX of CUDA {cuda}. The package brings a newer compiler, also within a major version: the GPU and the branch qualify.",
    )


@check("code-order", "Machine code comes first where both fit")
async def _(lab):
    for _ in range(3):
        branch = lab.choice([525, 535, 550])
        capability = lab.choice([(8, 0), (8, 6), (8, 9), (9, 0)])
        lower = [c for c in CAPABILITIES if c <= capability]
        ptx = lab.choice(lower)
        question = (driver_of(lab, branch), gpu_of(lab, capability, lab.choice([True, False])), wheel_of(lab, "12.8", sm(capability), f"compute_{ptx[0]}{ptx[1]}", "compute_70"))
        await hold(
            lab,
            question,
            "runs",
            [""],
            f"{sm(capability)} is in the wheel, so nothing is compiled and driver {branch} is enough. That PTX is there as well does no harm.",
        )


@check("both-gates", "An old driver and no code: the wheel is the problem")
async def _(lab):
    for branch, cuda, datacenter in ((535, "13.0", True), (550, "13.1", True), (470, "12.8", True), (550, "13.0", False)):
        capability = lab.choice([c for c in CAPABILITIES if KNOWN_SINCE[c] <= branch])
        question = (driver_of(lab, branch), gpu_of(lab, capability, datacenter), wheel_of(lab, cuda, *strangers(lab, capability, cuda, above=True)))
        await hold(
            lab,
            question,
            "fails",
            ["wheel"],
            "Neither a package nor a driver puts code for this GPU into the wheel. Ask for code first.",
        )


@check("toolkit", "The host’s toolkit changes nothing")
async def _(lab):
    gpus = {"a card": gpu_of(lab, (8, 6), False), "a data-centre GPU": gpu_of(lab, (8, 0), True)}
    questions = [
        (driver_of(lab, 550), gpus["a card"], wheel_of(lab, "12.8", "sm_86", "sm_90")),
        (driver_of(lab, 535), gpus["a data-centre GPU"], wheel_of(lab, "13.0", "sm_80", "sm_90")),
        (driver_of(lab, 580), gpus["a card"], wheel_of(lab, "12.8", "sm_90")),
    ]
    for question in questions:
        without = await ask(lab, *question)
        for toolkit in (lab.choice(["9.2", "10.2", "11.8"]), question[2]["cuda"], "13.1"):
            status, fix, call = await ask(lab, *question, toolkit)
            expect(
                (status, fix) == without[:2],
                f"Host toolkit {toolkit} is irrelevant: the wheel brings its own runtime. Without the toolkit your answer was {without[:2]}.",
                called=call,
                got=(status, fix),
                expected=str(without[:2]),
            )


@check("numbers", "Versions are numbers, however many digits they have")
async def _(lab):
    # A minor version of two digits, which NVIDIA has not needed yet.
    minor = lab.random_int(10, 30)
    wheel = wheel_of(lab, f"12.{minor}", "compute_80")
    await hold(
        lab,
        (driver_of(lab, 575), gpu_of(lab, (9, 0), False), wheel),
        "fails",
        [],
        f"12.{minor} comes after 12.9, which driver 575 speaks, so this PTX is too new for it. As text or as a float, 12.{minor} sorts before 12.9: compare numbers.",
    )
    runs = {
        "A driver branch of four digits is newer than 580. As text it sorts before: compare numbers.": (
            lab.random_int(1000, 1900),
            (9, 0),
            wheel_of(lab, "13.0", "sm_90"),
        ),
        "compute_90 is capability 9.0, and 12.0 is above it. As text, 9.0 sorts after 12.0: compare numbers.": (
            575,
            (12, 0),
            wheel_of(lab, "12.8", "sm_90", "sm_80", "compute_90"),
        ),
        "sm_120 is capability 12.0: the last digit is the minor one.": (
            575,
            (12, 0),
            wheel_of(lab, "12.8", "sm_80", "sm_90", "sm_120"),
        ),
    }
    for idea, (branch, capability, wheel) in runs.items():
        await hold(lab, (driver_of(lab, branch), gpu_of(lab, capability, False), wheel), "runs", [], idea)
    for code, capability in (("sm_120", (10, 0)), ("compute_120", (9, 0)), ("compute_100", (9, 0))):
        question = (driver_of(lab, 580), gpu_of(lab, capability, True), wheel_of(lab, "13.0", code))
        await hold(lab, question, "fails", [], f"{code} is capability {code[-3:-1]}.{code[-1]}, not {code[-3]}.{code[-2:]}. It does not run on {capability[0]}.{capability[1]}.")
    question = (driver_of(lab, 550), gpu_of(lab, (9, 0), True), wheel_of(lab, f"13.{minor}", "sm_90"))
    await hold(lab, question, "compat", [f"cuda-compat-13-{minor}"], f"Driver 550 needs the package of CUDA 13.{minor} here.")
