"""Lab zero: model states per GPU under the four ZeRO stages."""

import math

from judge import check, expect, fail

GB = 10**9
LLAMA = 6_738_415_616
PAPER = 7_500_000_000
PARTS = ("weights", "gradients", "optimizer")
BYTES = {"weights": 2, "gradients": 2, "optimizer": 12}
FROM_STAGE = {"optimizer": 1, "gradients": 2, "weights": 3}


def truth(params, gpus, stage, trainable=1.0):
    trained = round(params * trainable)
    states = {}
    for part in PARTS:
        count = params if part == "weights" else trained
        states[part] = BYTES[part] * (-(-count // gpus) if stage >= FROM_STAGE[part] else count) / GB
    return {**states, "total": sum(states.values())}


def fewest(params, gpu_gb, stage, trainable=1.0, most=1024):
    """Smallest count, judged in whole bytes."""
    for gpus in range(1, most + 1):
        if round(truth(params, gpus, stage, trainable)["total"] * GB) <= round(gpu_gb * GB):
            return gpus
    return None


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def close(a, b):
    return math.isclose(a, b, rel_tol=1e-9, abs_tol=0.0)


def words(params, gpus, stage, trainable=1.0):
    rest = f", {trainable}" if trainable != 1.0 else ""
    return f"per_gpu({params:_}, {gpus}, {stage}{rest})"


async def states(lab, params, gpus, stage, trainable=1.0):
    """What the learner's function returns: four numbers under their names."""
    called = words(params, gpus, stage, trainable)
    rest = () if trainable == 1.0 else (trainable,)
    got = await lab.call("zero.per_gpu", params, gpus, stage, *rest)
    expect(isinstance(got, dict), "This should be a dict.", called=called, got=got)
    for key in (*PARTS, "total"):
        expect(key in got and is_number(got[key]), f"There should be a number under `{key}`.",
               called=called, got=got)
    return got, called


def compare(got, called, expected, reasons):
    """Each part against the truth; `reasons` says why a part might be off."""
    for part in PARTS:
        if not close(got[part], expected[part]):
            fail(f"`{part}` is off. {reasons(part, got[part])}", called=called, got=got,
                 expected=expected)
    expect(close(got["total"], expected["total"]), "The parts are right and `total` is not their sum. "
           "Divide the parts, each by itself, and add them up afterwards.", called=called,
           got=got["total"], expected=expected["total"])


def model(lab):
    """Parameters that any number of GPUs up to 16 divides."""
    return 720_720 * lab.random_int(900, 90_000)


@check("table", "16 bytes a parameter, in GB of 10**9 bytes")
async def _(lab):
    for params in (LLAMA, model(lab)):
        got, called = await states(lab, params, 1, 0)
        expected = truth(params, 1, 0)

        def reason(part, value):
            factor = value / expected[part]
            if close(factor, GB / 2**30):
                return ("This counts in GiB, of 2**30 bytes: all of Llama-2-7B is 100.4 GiB, and "
                        "107.8 GB, the unit of the paper.")
            if part == "optimizer" and (close(factor, 8 / 12) or close(factor, 8 / 12 * GB / 2**30)):
                return ("The fp32 master copy is missing: 4 bytes for each trained weight, beside the "
                        "two moments.")
            if close(factor, 0.5):
                return ("Half of it. bf16 halves weights and gradients, and the optimizer keeps an "
                        "fp32 copy for that: 2 + 2 + 12 is 16, as in fp32.")
            if close(factor, 2):
                return "Twice too much: weights and gradients are in bf16, 2 bytes each."
            return (f"A parameter has {BYTES[part]} bytes there; this is "
                    f"{value * GB / params:.3g}.")

        # A table that is right but for the unit is told so first.
        for part in PARTS:
            if close(got[part], expected[part] * GB / 2**30):
                fail(f"`{part}` is off. {reason(part, got[part])}", called=called, got=got,
                     expected=expected)
        compare(got, called, expected, reason)


@check("stage-0", "Stage 0: every GPU holds everything", needs="table")
async def _(lab):
    for params, gpus in ((PAPER, 64), (model(lab), lab.random_int(2, 15))):
        got, called = await states(lab, params, gpus, 0)
        compare(got, called, truth(params, gpus, 0), lambda *_: "Plain data parallelism copies all "
                "states to every GPU: more GPUs do not make them smaller.")


async def stage_check(lab, stage, reasons):
    for params, gpus in ((PAPER, 64), (model(lab), lab.random_int(2, 15))):
        got, called = await states(lab, params, gpus, stage)
        compare(got, called, truth(params, gpus, stage), reasons)


@check("stage-1", "Stage 1: the optimizer state is shared out", needs="table")
async def _(lab):
    await stage_check(lab, 1, lambda part, _: {
        "weights": "Stage 1 shards optimizer state only: weights are whole until stage 3.",
        "gradients": "Stage 1 shards optimizer state only: gradients are whole until stage 2.",
        "optimizer": "From stage 1 on, each GPU holds its share of the optimizer state.",
    }[part])


@check("stage-2", "Stage 2: the gradients too", needs="table")
async def _(lab):
    await stage_check(lab, 2, lambda part, _: {
        "weights": "Weights are whole until stage 3.",
        "gradients": "From stage 2 on, a GPU keeps the gradients of its own share only.",
        "optimizer": "What stage 1 shards stays sharded: each stage adds one more.",
    }[part])


@check("stage-3", "Stage 3: and the weights", needs="table")
async def _(lab):
    await stage_check(lab, 3, lambda part, _: {
        "weights": "At stage 3 (FSDP's full sharding) the weights are shared out as well.",
        "gradients": "What stage 2 shards stays sharded: each stage adds one more.",
        "optimizer": "What stage 1 shards stays sharded: each stage adds one more.",
    }[part])


@check("frozen", "Frozen parameters have weights and nothing else", needs="table")
async def _(lab):
    for fraction in (1 / 1024, 0.25, 0.0):
        params = 1024 * lab.random_int(1_000_000, 60_000_000)
        got, called = await states(lab, params, 1, 0, fraction)
        trained = round(params * fraction)
        compare(got, called, truth(params, 1, 0, fraction), lambda part, value: (
            f"All {params:_} parameters have weights, trained or not: the forward pass needs them."
            if part == "weights" else
            f"Only {trained:_} parameters are trained, and only those have a gradient and optimizer "
            "state. That is what makes adapters cheap."))


@check("uneven", "What does not divide is rounded up", needs=("stage-1", "stage-2", "stage-3"))
async def _(lab):
    for stage in (1, 2, 3):
        gpus = lab.random_int(3, 9)
        params = gpus * lab.random_int(20, 200) + lab.random_int(1, gpus - 1)
        got, called = await states(lab, params, gpus, stage)
        each = -(-params // gpus)
        compare(got, called, truth(params, gpus, stage), lambda part, value: (
            f"{params} parameters on {gpus} GPUs: the fullest has {each}. Round the number of "
            "parameters up, and multiply by bytes afterwards."))


@check("frozen-shares", "The trained part is shared out by itself", needs=("uneven", "frozen"))
async def _(lab):
    for stage in (1, 2, 3):
        gpus = lab.random_int(3, 9)
        trained = gpus * lab.random_int(5, 50) + lab.random_int(1, gpus - 1)
        params = trained * 8
        got, called = await states(lab, params, gpus, stage, 0.125)
        compare(got, called, truth(params, gpus, stage, 0.125), lambda part, value: (
            f"{trained} of {params} parameters are trained. Their gradients and optimizer state are "
            f"shared out among the {gpus} GPUs; the fullest has those of {-(-trained // gpus)}."))


async def asked(lab, *args, **kwargs):
    rest = [f"{value:_}" if isinstance(value, int) else f"{value}" for value in args]
    rest += [f"{key}={value}" for key, value in kwargs.items()]
    called = f"min_gpus({', '.join(rest)})"
    got = await lab.call("zero.min_gpus", *args, **kwargs)
    expect(got is None or (isinstance(got, int) and not isinstance(got, bool)),
           "This should be a whole number of GPUs, or None.", called=called, got=got)
    return got, called


@check("fits", "min_gpus returns the smallest number that fits", needs="uneven")
async def _(lab):
    for stage, share in ((1, 5.0), (2, 3.2), (3, 1.7), (3, 0.61)):
        # Between what never fits and what always does, so that the answer is not 1.
        params = lab.random_int(3, 30) * 10**9 + lab.random_int(1, 10**6)
        gpu_gb = round(params * share * lab.rng.uniform(1.0, 1.15) / GB, 1)
        got, called = await asked(lab, params, gpu_gb, stage)
        expected = fewest(params, gpu_gb, stage)
        if got == expected:
            continue
        if got is not None and got > 0 and (expected is None or got < expected):
            need = truth(params, got, stage)["total"]
            fail(f"On {got} GPUs each would need {need:.1f} GB, and has {gpu_gb}.", called=called,
                 got=got, expected=expected)
        fail("Fewer would do: try 1, 2, 3, … and stop at the first that fits.", called=called,
             got=got, expected=expected)


@check("exactly", "What fits exactly, fits", needs="fits")
async def _(lab):
    gpus = 2 ** lab.random_int(1, 5)
    params = 2 * 10**9 * gpus * lab.random_int(1, 3)
    gpu_gb = truth(params, gpus, 3)["total"]
    got, called = await asked(lab, params, int(gpu_gb), 3)
    expect(got == gpus, f"{gpus} GPUs need exactly {gpu_gb:.0f} GB each, and have it: “at most” "
           "includes the limit.", called=called, got=got, expected=gpus)


@check("one", "One GPU may be enough")
async def _(lab):
    params = lab.random_int(1, 4) * 10**9
    for stage in (0, 3):
        got, called = await asked(lab, params, 400, stage)
        expect(got == 1, "One GPU holds it all. Start the search at 1.", called=called, got=got,
               expected=1)


@check("never", "None when no number helps", needs="fits")
async def _(lab):
    params = lab.random_int(20, 40) * 10**9
    for stage, limit, why in (
        (0, 15.5, "At stage 0 every GPU holds everything, so more of them never help"),
        (1, 3.9, "Weights and gradients are whole at stage 1, 4 bytes a parameter on every GPU"),
        (2, 1.9, "Weights are whole at stage 2, 2 bytes a parameter on every GPU"),
    ):
        got, called = await asked(lab, params, params * limit / GB, stage)
        expect(got is None, f"{why}.", called=called, got=got, expected=None)


@check("most", "min_gpus looks no further than `most`", needs="fits")
async def _(lab):
    params = lab.random_int(40, 90) * 10**9 + 1
    gpu_gb = 40
    needed = fewest(params, gpu_gb, 3)
    for most in (needed - 1, needed):
        got, called = await asked(lab, params, gpu_gb, 3, most=most)
        expected = needed if most >= needed else None
        expect(got == expected, f"{needed} GPUs are needed and there are {most}.", called=called,
               got=got, expected=expected)
    for needed in (1024, 1025):
        # 16 bytes for each parameter, and a little over 16 GB on each GPU
        got, called = await asked(lab, needed * 10**9, 16.001, 3)
        expected = needed if needed <= 1024 else None
        expect(got == expected, f"{needed} GPUs are needed, and the limit is 1,024 unless another is "
               "given.", called=called, got=got, expected=expected)


@check("adapters", "min_gpus knows about frozen parameters", needs=("fits", "frozen-shares"))
async def _(lab):
    params = 1024 * lab.random_int(10_000_000, 60_000_000)
    for stage in (1, 3):
        gpu_gb = round(params * (2.008 if stage == 1 else 0.45) / GB, 2)
        got, called = await asked(lab, params, gpu_gb, stage, 1 / 1024)
        expected = fewest(params, gpu_gb, stage, 1 / 1024)
        expect(got == expected, "With 1 parameter in 1,024 trained there is little but the weights. "
               "Hand `trainable` on to `per_gpu`.", called=called, got=got, expected=expected)
