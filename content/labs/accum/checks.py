"""Lab accum: a micro-batch that fits, and a step equal to that of the full batch."""

import math

from judge import check, expect, expect_close, fail

GB = 10**9
RESERVED = 2 * GB


def a_model(lab):
    return {
        "params": 1000 * lab.random_int(200_000, 4_000_000),
        "layers": lab.random_int(12, 48),
        "hidden": 128 * lab.random_int(16, 40),
        "seq": 512 * lab.random_int(2, 8),
    }


def states(model, gpus):
    return 16 * model["params"] / gpus


def activations(model, micro, checkpointing):
    layer = 34 * model["seq"] * model["hidden"] * micro
    if checkpointing:
        return 2 * model["seq"] * model["hidden"] * micro * model["layers"] + layer
    return layer * model["layers"]


def number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def whole(value):
    return isinstance(value, int) and not isinstance(value, bool)


def sizes(got, called):
    fine = isinstance(got, dict) and {"states", "activations"} <= got.keys()
    expect(fine, 'memory returns a dict with "states" and "activations", in bytes.', called=called,
           got=got, expected="{'states': …, 'activations': …}")
    for key in ("states", "activations"):
        expect(number(got[key]), f'"{key}" should be a number of bytes.', called=called,
               got=got[key], expected="a number")
    return got["states"], got["activations"]


async def ask_memory(lab, model, micro, gpus, checkpointing):
    called = f"memory({model}, {micro}, {gpus}, {checkpointing})"
    got = await lab.call("memory.memory", model, micro, gpus, checkpointing, unchanged=True)
    return *sizes(got, called), called


@check("states", "States: 16 bytes a parameter, shared out over the GPUs")
async def _(lab):
    for gpus in (1, lab.random_int(2, 8)):
        model, micro = a_model(lab), lab.random_int(2, 8)
        got, _rest, called = await ask_memory(lab, model, micro, gpus, False)
        right = states(model, gpus)
        shown = {"called": called, "got": got, "expected": right}
        if math.isclose(got, right, rel_tol=1e-6):
            continue
        for bytes_each, what in ((2, "weights in bf16 only"), (4, "weights and gradients only"),
                                 (8, "half of it"), (12, "master weights and Adam's moments only")):
            if math.isclose(got * gpus, bytes_each * model["params"], rel_tol=1e-6):
                fail(f"{bytes_each} bytes a parameter: that is {what}. With the 16-bit weights (2), "
                     "their gradients (2), fp32 master weights (4) and two moments (8) it is 16.",
                     **shown)
        if math.isclose(got, 16 * model["params"], rel_tol=1e-6):
            fail(f"16 bytes a parameter, but all of them on each of {gpus} GPUs. Sharding divides.",
                 **shown)
        fail("Model states are 16 bytes a parameter, divided by the number of GPUs.", **shown)


@check("activations", "Activations grow with micro-batch, length, width and depth")
async def _(lab):
    for micro in (1, lab.random_int(6, 9)):
        model, gpus = a_model(lab), lab.random_int(2, 5)
        _states, got, called = await ask_memory(lab, model, micro, gpus, False)
        right = activations(model, micro, False)
        shown = {"called": called, "got": got, "expected": right}
        if math.isclose(got, right, rel_tol=1e-6):
            continue
        if math.isclose(got * gpus, right, rel_tol=1e-6):
            fail(f"Activations do not shard: each of the {gpus} GPUs keeps those of its own "
                 "micro-batch. Only states are divided.", **shown)
        if math.isclose(got * micro, right, rel_tol=1e-6):
            fail(f"These are the activations of one sequence; the micro-batch holds {micro}.", **shown)
        if math.isclose(got * model["layers"], right, rel_tol=1e-6):
            fail(f"That is one layer. Every one of the {model['layers']} layers keeps its own until "
                 "the backward pass comes back to it.", **shown)
        fail("34 × seq × hidden bytes, for each sequence and each layer.", **shown)


@check("checkpointing", "Checkpointing lowers activations, and nothing else", needs=("states", "activations"))
async def _(lab):
    for _turn in range(2):
        model, micro, gpus = a_model(lab), lab.random_int(2, 8), lab.random_int(1, 8)
        without, _rest, _called = await ask_memory(lab, model, micro, gpus, False)
        with_it, got, called = await ask_memory(lab, model, micro, gpus, True)
        expect(math.isclose(without, with_it, rel_tol=1e-6),
               "Checkpointing changed the states. Weights, gradients and Adam's moments are all "
               "still there; only activations are thrown away.",
               called=called, got=with_it, expected=without)
        right = activations(model, micro, True)
        shown = {"called": called, "got": got, "expected": right}
        one_layer = 34 * model["seq"] * model["hidden"] * micro
        if math.isclose(got, right, rel_tol=1e-6):
            continue
        if math.isclose(got + one_layer, right, rel_tol=1e-6):
            fail("Each layer's input is counted. Missing is the layer that is being rebuilt: in the "
                 "backward pass one layer at a time holds its 34 × seq × hidden again.", **shown)
        if math.isclose(got, activations(model, micro, False), rel_tol=1e-6):
            fail("Checkpointing changed nothing: a layer now keeps its input alone, 2 × seq × hidden "
                 "bytes for each sequence.", **shown)
        fail("Kept: 2 × seq × hidden for each sequence and layer. On top, once: one layer in full.",
             **shown)


async def ask_plan(lab, model, gpu_gb, gpus, global_batch):
    called = f"plan({model}, {gpu_gb}, {gpus}, {global_batch})"
    got = await lab.call("memory.plan", model, gpu_gb, gpus, global_batch, unchanged=True)
    keys = ("micro", "steps", "checkpointing")
    fine = isinstance(got, dict) and all(key in got for key in keys)
    expect(fine, 'plan returns a dict with "micro", "steps" and "checkpointing".', called=called,
           got=got, expected="{'micro': …, 'steps': …, 'checkpointing': …}")
    fine = whole(got["micro"]) and whole(got["steps"]) and got["micro"] > 0 and got["steps"] > 0
    expect(fine, "micro and steps are whole numbers from 1 on: there is no half sequence.",
           called=called, got=got, expected="two positive ints")
    return got["micro"], got["steps"], bool(got["checkpointing"]), called


def room_for(model, gpus, micro, checkpointing, share=0.5):
    """GB for `micro` sequences, and `share` of the way to one sequence more."""
    here = activations(model, micro, checkpointing)
    step = activations(model, 1, checkpointing) * share
    return round((states(model, gpus) + here + step + RESERVED) / GB, 4)


def best(model, gpu_gb, gpus, global_batch):
    """The plan by the brief: (micro, steps, checkpointing), or None."""
    share = global_batch // gpus
    for checkpointing in (False, True):
        for micro in range(share, 0, -1):
            used = states(model, gpus) + activations(model, micro, checkpointing) + RESERVED
            if share % micro == 0 and used <= gpu_gb * GB:
                return micro, share // micro, checkpointing
    return None


@check("global-batch", "The global batch is exactly what was asked for", needs="checkpointing")
async def _(lab):
    # 512 = 2**9 where 5 or 6 sequences fit; then a share with odd factors.
    rest = 2 * 3 * lab.choice((5, 7)) * lab.random_int(2, 4)
    for gpus, global_batch, fits in ((lab.choice((4, 8)), 512, lab.random_int(5, 7)),
                                     (3, 3 * rest, 4)):
        model = a_model(lab)
        gpu_gb = room_for(model, gpus, fits, False)
        micro, steps, _checkpointing, called = await ask_plan(lab, model, gpu_gb, gpus, global_batch)
        made = micro * steps * gpus
        shown = {"called": called, "got": f"{micro} × {steps} × {gpus} GPUs = {made}",
                 "expected": global_batch}
        if micro * steps == global_batch:
            fail(f"The GPUs are counted out: each of the {gpus} does {micro} × {steps}, together "
                 f"{made}.", **shown)
        expect(made == global_batch, f"Global batch changed: {made} of {global_batch}. Only divisors "
               f"of each GPU's share, {global_batch // gpus}, come out even.", **shown)


@check("fits", "The plan fits on the GPU", needs="checkpointing")
async def _(lab):
    for checkpointing in (False, True):
        model, gpus = a_model(lab), lab.random_int(1, 6)
        share = 2 ** lab.random_int(4, 6)
        fits = lab.choice((4, 8))
        # Just too little for `fits` sequences: two per cent of one sequence are missing.
        gpu_gb = room_for(model, gpus, fits, checkpointing, -0.02)
        if checkpointing:
            gpu_gb = min(gpu_gb, room_for(model, gpus, 1, False, -0.02))
        micro, steps, kept, called = await ask_plan(lab, model, gpu_gb, gpus, share * gpus)
        used = (states(model, gpus) + activations(model, micro, kept)) / GB
        parts = (states(model, gpus) / GB, activations(model, micro, kept) / GB)
        expect(used + 2 <= gpu_gb, f"Out of memory: a micro-batch of {micro} needs {parts[0]:.2f} GB of "
               f"states, {parts[1]:.2f} of activations and the 2 reserved. All three have to fit, and "
               "1 GB is 10**9 bytes.", called=called, got=f"{used + 2:.2f} GB",
               expected=f"at most {gpu_gb:.2f} GB")


@check("cheapest", "It recomputes only if it must, and takes the largest micro-batch", needs=("fits", "global-batch"))
async def _(lab):
    model, gpus, share = a_model(lab), lab.random_int(2, 6), 48
    single = room_for(model, gpus, 1, False)
    roomy = room_for(model, gpus, lab.choice((2, 3)), False)
    tight = min(room_for(model, gpus, lab.choice((4, 6, 8)), True, 0.02),
                room_for(model, gpus, 1, False, -0.02))
    everything = room_for(model, gpus, share, False)
    for gpu_gb in (roomy, tight, single, everything):
        right = best(model, gpu_gb, gpus, share * gpus)
        micro, steps, kept, called = await ask_plan(lab, model, gpu_gb, gpus, share * gpus)
        shown = {"called": called, "got": f"micro {micro}, steps {steps}, checkpointing {kept}",
                 "expected": "micro {}, steps {}, checkpointing {}".format(*right)}
        expect(right[2] or not kept, "Checkpointing costs another forward pass, and this job fits "
               f"without it at a micro-batch of {right[0]}.", **shown)
        expect(micro >= right[0], f"A micro-batch of {right[0]} fits too. Small ones leave the GPU "
               "idle: take the largest.", **shown)
        # A larger one cannot fit: the check before says so.
        expect((micro, steps, kept) == right, "Another plan fits better: the largest micro-batch "
               "that divides each GPU's share.", **shown)


async def refusal(lab, model, gpu_gb, gpus, global_batch, why):
    called = f"plan({model}, {gpu_gb}, {gpus}, {global_batch})"
    run = """
import memory
try:
    answer = "returned", memory.plan(model, gpu_gb, gpus, global_batch), ""
except ValueError as error:
    answer = "ValueError", None, str(error)
except Exception as error:
    answer = type(error).__name__, None, str(error)
answer
"""
    kind, got, said = await lab.exec(run, called=called, model=model, gpu_gb=gpu_gb, gpus=gpus,
                                     global_batch=global_batch)
    expect(kind != "returned", f"{why} Returning {got!r} lets the job start, or fail somewhere else. "
           "Raise a ValueError that says so.", called=called, got=got, expected="a ValueError")
    expect(kind == "ValueError", f"{why} That deserves a ValueError with words, not a {kind} from "
           "the middle of the arithmetic.", called=called, got=f"{kind}: {said}",
           expected="a ValueError")
    expect(len(said.split()) > 2, f"{why} Say it in the error: whoever reads the log sees nothing "
           "else.", called=called, got=said, expected="a sentence")


@check("none-fits", "A job that cannot fit is refused in words", needs="checkpointing")
async def _(lab):
    model, gpus = a_model(lab), lab.random_int(2, 6)
    gpu_gb = room_for(model, gpus, 1, True, -0.05)
    await refusal(lab, model, gpu_gb, gpus, 16 * gpus, "Not one sequence fits, even with "
                  "checkpointing.")
    small = round((states(model, gpus) + RESERVED) / GB * 0.5, 2)
    await refusal(lab, model, small, gpus, 8 * gpus, "The states alone are larger than the GPU.")


@check("uneven", "A batch that the GPUs cannot share is refused in words")
async def _(lab):
    model, gpus = a_model(lab), lab.random_int(3, 8)
    roomy = room_for(model, gpus, 200, False)
    for global_batch in (gpus * lab.random_int(3, 20) + lab.random_int(1, gpus - 1), gpus - 1):
        await refusal(lab, model, roomy, gpus, global_batch,
                      f"{gpus} GPUs cannot share {global_batch} sequences evenly.")


# The step. `micro` travels, functions do not: the models are made beside the learner's code.
UNIGRAM = """
import math
import step

weights, rate, calls, moves = list(start), 0.25, [], []

def mean_grad(labels):
    tokens = [label for label in labels if label != -100]
    if not tokens:
        return math.nan, [math.nan] * len(weights)
    exps = [math.exp(weight) for weight in weights]
    shares = [value / sum(exps) for value in exps]
    loss = sum(-math.log(shares[label]) for label in tokens) / len(tokens)
    return loss, [share - tokens.count(i) / len(tokens) for i, share in enumerate(shares)]

def grad_fn(labels):
    calls.append(list(labels))
    return mean_grad(labels)

def move(gradient):
    moves.append([float(value) for value in gradient])
    weights[:] = [weight - rate * value for weight, value in zip(weights, gradient)]

full_loss, full = mean_grad([label for labels in micro for label in labels])
parts = [mean_grad(labels) for labels in micro]
loss = step.accumulate(micro, grad_fn, clip, move)
{"loss": loss, "moves": moves, "calls": calls, "full_loss": full_loss, "full": full,
 "parts": parts}
"""
WORDS = 4


def a_batch(lab, lengths, padding=False):
    batch = []
    for length in lengths:
        labels = [lab.random_int(0, WORDS - 1) for _ in range(length)]
        if padding:
            labels += [-100] * lab.random_int(1, 3)
        batch.append(labels)
    return batch


def some_lengths(lab):
    return lab.draw_distinct(1, 7, lab.random_int(3, 4))


def some_weights(lab):
    return [round(lab.rng.uniform(-1, 1), 3) for _ in range(WORDS)]


async def take_step(lab, micro, clip=None, start=None):
    called = f"accumulate({micro}, model.grad, {clip}, model.step)"
    out = await lab.exec(UNIGRAM, called=called, micro=micro, start=start or some_weights(lab),
                         clip=clip)
    return out, called


def close(got, right, tolerance=1e-9):
    return len(got) == len(right) and all(
        math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance) for a, b in zip(got, right)
    )


async def gradient_of(lab, micro, clip=None, start=None):
    """The gradient of the only step, what came with it, and the call."""
    out, called = await take_step(lab, micro, clip, start)
    got = out["moves"][-1] if out["moves"] else []
    expect(len(got) == WORDS, f"The gradient has {len(got)} numbers, the model {WORDS} weights: "
           "gradients are added place by place.", called=called, got=got, expected=out["full"])
    return got, out, called


@check("one-step", "One optimiser step, after the last micro-batch")
async def _(lab):
    micro = a_batch(lab, some_lengths(lab))
    out, called = await take_step(lab, micro)
    steps = len(out["moves"])
    expect(steps > 0, "step was never called: the weights have not moved.", called=called, got=0,
           expected="1 optimizer step")
    expect(steps == 1, f"{steps} optimizer steps. After the first the weights have moved, and the "
           "later gradients belong to another model.", called=called, got=steps, expected=1)


@check("one-at-a-time", "grad_fn sees each micro-batch once, by itself")
async def _(lab):
    micro = a_batch(lab, some_lengths(lab))
    out, called = await take_step(lab, micro)
    joined = [labels for labels in out["calls"] if labels not in micro]
    if joined:
        fail("grad_fn was handed something that is not one of the micro-batches. Joined they are the "
             "full batch, which is what did not fit.", called=called, got=joined[0],
             expected="the micro-batches as they are")
    unseen = [labels for labels in micro if labels not in out["calls"]]
    expect(not unseen, f"{len(unseen)} of {len(micro)} micro-batches were never handed to grad_fn.",
           called=called, got=out["calls"], expected=micro)
    expect(len(out["calls"]) <= len(micro), "grad_fn ran more often than there are micro-batches: "
           "each call is a forward and a backward pass.", called=called, got=len(out["calls"]),
           expected=len(micro))


@check("token-mean", "The loss is the mean over all tokens, not over micro-batches")
async def _(lab):
    script = """
import step
losses = {1: high, 2: low}

def grad_fn(labels):
    mean = sum(losses[label] for label in labels) / len(labels)
    return mean, [mean]

step.accumulate(micro, grad_fn, None, lambda gradient: None)
"""
    few, many = lab.random_int(1, 2), lab.random_int(4, 8)
    low = lab.random_int(1, 4)
    high = low + lab.random_int(2, 5)
    micro = [[1] * few, [2] * many]
    called = f"accumulate of {few} token(s) with mean loss {high} and {many} with mean loss {low}"
    got = await lab.exec(script, called=called, micro=micro, high=float(high), low=float(low))
    expect(number(got), "accumulate returns the loss, a number.", called=called, got=got,
           expected="a number")
    right = (few * high + many * low) / (few + many)
    shown = {"called": called, "got": got, "expected": right}
    if math.isclose(got, (high + low) / 2):
        fail(f"{(high + low) / 2:g}, token mean {right:.3g}. A mean of means weighs {few} token(s) as "
             f"much as {many}.", **shown)
    if math.isclose(got, few * high + many * low):
        fail("That is the sum over tokens: divide once, by all of them.", **shown)
    if math.isclose(got, high + low):
        fail("Means were added up and never weighted: a mean times its tokens is a sum again.",
             **shown)
    expect_close(got, right, "The loss of a step is the sum of all token losses over the number of "
                 "all tokens.", called=called)


@check("scaling", "The gradient does not grow with the number of micro-batches", needs="one-step")
async def _(lab):
    # All micro-batches are alike in size here: how they are weighed is the next check's question.
    n, length = lab.random_int(3, 5), lab.random_int(3, 5)
    got, out, called = await gradient_of(lab, a_batch(lab, [length] * n))
    full = out["full"]
    shown = {"called": called, "got": got, "expected": full}
    if close(got, [n * value for value in full], 1e-6):
        fail(f"Gradient {n} times too large: {n} means were added and nothing divided them. A "
             "learning rate tuned for one batch now takes giant steps.", **shown)
    if close(got, [value / n for value in full], 1e-6):
        fail(f"Gradient {n} times too small: divided by the micro-batches a second time.", **shown)
    if close(got, [n * length * value for value in full], 1e-6):
        fail("That is the sum over all tokens, not their mean: divide once.", **shown)
    expect(close(got, full), "Micro-batches of equal size, and not the gradient of the full batch.",
           **shown)


@check("equal", "Unequal micro-batches give the gradient of the full batch", needs="scaling")
async def _(lab):
    for _turn in range(2):
        micro = a_batch(lab, some_lengths(lab))
        got, out, called = await gradient_of(lab, micro)
        shown = {"called": called, "got": got, "expected": out["full"]}
        means = [gradient for _loss, gradient in out["parts"]]
        average = [sum(column) / len(means) for column in zip(*means)]
        lengths = ", ".join(str(len(labels)) for labels in micro)
        if close(got, average) and not close(got, out["full"]):
            fail(f"A mean of means: micro-batches of {lengths} tokens count alike, so a token of the "
                 "shortest weighs most. Weigh each by its tokens.", **shown)
        expect(close(got, out["full"]), f"The gradients differ (micro-batches of {lengths} tokens). "
               "Sum of mean × tokens, over all tokens.", **shown)


@check("padding", "Padding is no token, and a micro-batch of padding has no mean", needs="equal")
async def _(lab):
    micro = a_batch(lab, some_lengths(lab), padding=True)
    got, out, called = await gradient_of(lab, micro)
    full = out["full"]
    counts = [len(labels) for labels in micro]
    weighed = [sum(c * gradient[i] for c, (_loss, gradient) in zip(counts, out["parts"]))
               / sum(counts) for i in range(WORDS)]
    shown = {"called": called, "got": got, "expected": full}
    if close(got, weighed) and not close(got, full):
        fail("Padding was counted: labels of -100 have no loss, so they have no weight. Count the "
             "others.", **shown)
    expect(close(got, full), "With padding in the micro-batches the gradient is off.", **shown)

    for place in (0, len(micro)):
        some = [*micro[:place], [-100] * 3, *micro[place:]]
        got, out, called = await gradient_of(lab, some)
        shown = {"called": called, "got": got, "expected": out["full"]}
        expect(not any(map(math.isnan, got)), "The weights became nan: a micro-batch without a token "
               "has the mean 0 / 0, and 0 × nan is still nan. Leave it out.", **shown)
        expect(close(got, out["full"]), "A micro-batch of padding alone changed the gradient.", **shown)
        expect(number(out["loss"]) and close([out["loss"]], [out["full_loss"]]), "The loss is off "
               "when a micro-batch is all padding.", called=called, got=out["loss"],
               expected=out["full_loss"])


@check("clip", "Clipping looks at the sum, once", needs="equal")
async def _(lab):
    for _turn in range(2):
        micro, start = a_batch(lab, some_lengths(lab)), some_weights(lab)
        micro[0] = [0] * len(micro[0])  # two that pull in different directions
        micro[1] = [2] * len(micro[1])
        _got, free, _called = await gradient_of(lab, micro, None, start)
        full, length = free["full"], math.hypot(*free["full"])
        clip = round(length * lab.rng.uniform(0.3, 0.8), 4)
        got, out, called = await gradient_of(lab, micro, clip, start)
        right = [value * clip / length for value in full]
        shown = {"called": called, "got": got, "expected": right}
        if close(got, right, 1e-4):  # torch divides by norm + 1e-6
            continue
        counts = [len(labels) for labels in micro]
        each = [[value * min(1, clip / math.hypot(*gradient)) for value in gradient]
                for _loss, gradient in out["parts"]]
        summed = [sum(c * part[i] for c, part in zip(counts, each)) / sum(counts)
                  for i in range(WORDS)]
        again = math.hypot(*summed)
        if close(got, summed, 1e-4) or close(got, [v * min(1, clip / again) for v in summed], 1e-4):
            fail("Clipped before summing: each micro-batch was cut to the limit, and their sum points "
                 "elsewhere. Sum, divide, clip.", **shown)
        if close(got, full, 1e-5):
            fail(f"Not clipped: the norm is {length:.4f}, the limit {clip}.", **shown)
        if close(got, [max(-clip, min(clip, value)) for value in full], 1e-5):
            fail("Each number was cut by itself, which turns the gradient. Scale all by one factor.",
                 **shown)
        fail(f"The gradient's norm should be {clip} and its direction that of the full batch.",
             **shown)
    got, _out, called = await gradient_of(lab, a_batch(lab, some_lengths(lab)), 0.0)
    expect(close(got, [0.0] * WORDS), "0.0 is a limit as well, and false: ask whether clip `is not "
           "None`.", called=called, got=got, expected=[0.0] * WORDS)


@check("small", "A gradient within the limit is left alone", needs="equal")
async def _(lab):
    micro, start = a_batch(lab, some_lengths(lab)), some_weights(lab)
    # No gradient here is longer than the root of 2, so 1.5 is never reached.
    for clip in (1.5, lab.random_int(3, 20)):
        got, out, called = await gradient_of(lab, micro, clip, start)
        expect(close(got, out["full"], 1e-5), f"The norm {math.hypot(*out['full']):.4f} is within the "
               f"limit of {clip}. Clipping shortens, it never stretches.", called=called, got=got,
               expected=out["full"])
        expect_close(out["loss"], out["full_loss"], "Clipping concerns the gradient; the loss is what "
                     "it was.", called=called)
