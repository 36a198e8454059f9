"""Lab resume: a checkpoint after which nobody can tell that the run was stopped."""

import json

from judge import check, expect

# Every driver begins with this. A stream is its name and two ways of reading it.
COMMON = """
import copy, json, random
import numpy as np
import torch
import checkpoint
from trainer import Config, Trainer

def uniforms(trainer):
    "The next uniform numbers of each generator; it moves them."
    return {
        "random": [random.random() for _ in range(3)],
        "numpy": np.random.rand(3).tolist(),
        "torch": torch.rand(3).tolist(),
        "trainer.loader": torch.randint(10**6, (3,), generator=trainer.loader).tolist(),
    }

def normals():
    return {
        "random": [random.gauss(0, 1) for _ in range(2)],
        "numpy": np.random.randn(2).tolist(),
        "torch": torch.randn(2).tolist(),
    }

def streams():
    name, key, *rest = np.random.get_state()
    return {
        "random": random.getstate(),
        "numpy": (key.tolist(), rest),
        "torch": torch.get_rng_state().tolist(),
    }

def elsewhere():
    "The generators as a new process has them: anywhere, and each with a normal waiting."
    for seed in (random.seed, np.random.seed, torch.manual_seed):
        seed(salt)
    normals()
    random.gauss(0, 1), np.random.randn(), torch.randn(1)

def begun():
    trainer = Trainer(Config(**config))
    for _ in range(steps):
        trainer.step()
    return trainer
"""

SAVE = COMMON + """
trainer = begun()
"""

SAVED = """
text = json.dumps(checkpoint.save(trainer), allow_nan=False)
"""

LOADED = COMMON + """
elsewhere()
trainer = checkpoint.load(json.loads(text))
"""


class Run:
    """A run that is stopped after some steps, saved, and continued in a new process."""

    def __init__(self, lab, steps, **config):
        self.lab, self.steps = lab, steps
        self.config = {"seed": lab.random_int(), "items": lab.random_int(5, 8), **config}
        self.known = {"config": self.config, "steps": steps, "salt": lab.random_int()}
        self.name = f"{steps} steps, save, a new process, load"

    async def ask(self, code, **values):
        return await self.lab.exec(code, called=self.name, limit=10, **self.known, **values)

    async def both(self, before, reading):
        """What `reading` gives in the run that goes on, and in the one that was loaded."""
        text, expected = await self.ask(SAVE + before + SAVED + f"text, {reading}\n")
        await self.lab.reset()
        return expected, await self.ask(f"{LOADED}\n{reading}\n", text=text)


def some_config(lab):
    return {
        "lr": round(lab.rng.uniform(0.02, 0.09), 3),
        "decay": round(lab.rng.uniform(0.6, 0.95), 3),
        "momentum": round(lab.rng.uniform(0.5, 0.95), 3),
        "dropout": round(lab.rng.uniform(0.3, 0.6), 3),
        "mirror": round(lab.rng.uniform(0.3, 0.7), 3),
        "noise": round(lab.rng.uniform(0.005, 0.02), 4),
    }


JSON = SAVE + """
def complaint(value, path):
    "The first place that JSON does not bring back."
    if isinstance(value, dict):
        for key in value:
            if not isinstance(key, str):
                return f"the key {key!r} of {path} comes back as text"
        return next(filter(None, (complaint(one, f"{path}[{key!r}]") for key, one in value.items())), None)
    if isinstance(value, (list, tuple)):
        return next(filter(None, (complaint(one, f"{path}[{i}]") for i, one in enumerate(value))), None)
    if value is None or type(value) in (bool, int, float, str):
        return None
    return f"{path} is of type {type(value).__name__}"

saved = checkpoint.save(trainer)
type(saved).__name__, complaint(saved, "saved")
"""


@check("json", "A checkpoint survives JSON and loads in a new process")
async def _(lab):
    run = Run(lab, lab.random_int(2, 9), **some_config(lab))
    kind, complaint = await run.ask(JSON)
    expect(kind == "dict", "`save` returns a dict.", got=kind, expected="dict")
    expect(complaint is None, "JSON knows texts, numbers, booleans, None, lists and dicts with "
           "text as keys. `.tolist()` turns arrays and tensors into lists.",
           called=f"{run.steps} steps, save", got=complaint, expected="plain JSON data")
    text = await run.ask(SAVE + SAVED + "text\n")
    await lab.reset()
    is_trainer = await run.ask(LOADED + "\nisinstance(trainer, Trainer)\n", text=text)
    expect(is_trainer, "`load` returns a `Trainer`.", got="something else", expected="a Trainer")


@check("weights", "Weights and momentum come back", needs="json")
async def _(lab):
    run = Run(lab, lab.random_int(3, 9), **some_config(lab))
    expected, got = await run.both(
        "", "[list(part) for part in (trainer.weights, trainer.velocity)]")
    expect(got[0] == expected[0], "The weights are not those that were saved.",
           got=got[0], expected=expected[0])
    expect(got[1] == expected[1], "Momentum restarted: the optimiser's velocity is state, too. "
           "After the weights alone come back, the next steps are too short."
           if not any(got[1]) else "The velocity is not the one that was saved.",
           got=got[1], expected=expected[1])


SETTINGS = """{
    "config": [trainer.config.seed, trainer.config.items, trainer.config.lr, trainer.config.decay,
               trainer.config.momentum, trainer.config.dropout, trainer.config.mirror,
               trainer.config.noise],
    "lr": trainer.lr,
    "counters": [trainer.steps, trainer.epoch],
}"""

WHY = {
    "config": "The loaded trainer has another config: keep every setting, the seed too.",
    "lr": "The learning rate is not the one the run had reached. It was set by hand on the way, "
          "so neither the config nor the epoch tells it.",
    "counters": "`steps` and `epoch` count on from where the run stood.",
}


@check("settings", "Config, counters and learning rate come back", needs="json")
async def _(lab):
    run = Run(lab, lab.random_int(9, 14), **some_config(lab))
    by_hand = round(lab.rng.uniform(0.001, 0.01), 5)
    expected, got = await run.both(f"trainer.lr = {by_hand}\ntrainer.step()\n", SETTINGS)
    for key, why in WHY.items():
        expect(got[key] == expected[key], why,
               called=f"{run.steps} steps, lr = {by_hand}, one step, save, load",
               got=got[key], expected=expected[key])


@check("place", "The epoch goes on in the middle", needs="json")
async def _(lab):
    for steps in (0, lab.random_int(1, 4), 5, lab.random_int(7, 9), lab.random_int(11, 14)):
        run = Run(lab, steps, items=5, lr=0.05)
        ahead = -steps % 5  # to the end of the epoch
        order, got = await run.both("", f"[trainer.step()['item'] for _ in range({ahead} + 10)]")
        twice = next((one for one in got[:ahead] if one not in order[:ahead]), None)
        expect(twice is None, f"Item {twice} is seen twice in one epoch: the epoch starts again. Its "
               "order is state, and so is the place in it.", got=got, expected=order)
        expect(got[:ahead] == order[:ahead], "The rest of the epoch comes in another order, which "
               "is state, and so is the place in it.", got=got, expected=order)
        expect(got == order, "The next epoch is shuffled otherwise: the generator `trainer.loader` "
               "has a state of its own.", got=got, expected=order)


VALIDATION = """
random.random(), np.random.rand(4), torch.rand(5)  # a validation pass, between two steps
trainer.step()
"""


@check("streams", "All four generators go on where they were", needs="json")
async def _(lab):
    # Without noise no normal number is drawn, so none is waiting.
    run = Run(lab, lab.random_int(3, 9), noise=0.0)
    expected, got = await run.both(VALIDATION, "uniforms(trainer)")
    fresh = await run.ask(COMMON + "uniforms(Trainer(Config(**config)))\n")
    start = await run.ask(COMMON + "trainer = Trainer(Config(**config))\ntrainer.step()\nuniforms(trainer)\n")
    for name, numbers in expected.items():
        restarted = got[name] in (fresh[name], start[name])
        expect(got[name] == numbers,
               f"The stream of {name} restarts from the seed, so the next step replays the masks, "
               "noise and orders of the first. Save the state, not the seed."
               if restarted else
               f"The stream of {name} goes on elsewhere. Set the state that `save` read, after "
               "everything else that draws or seeds. (Counting the steps is not enough: between "
               "them, a validation pass drew numbers.)",
               called=f"{run.steps} steps, a validation pass, one step, save, load; then draws",
               got=got[name], expected=numbers)


@check("waiting", "A normal number that was waiting still waits", needs="streams")
async def _(lab):
    for steps in (2 * lab.random_int(1, 4) + 1, 2 * lab.random_int(1, 4)):
        run = Run(lab, steps)
        expected, got = await run.both("", "normals()")
        for name, (first, second) in expected.items():
            one, two = got[name]
            lost = one == second
            expect([one, two] == [first, second],
                   f"Expected {first:.4f} {second:.4f}, got {one:.4f} {two:.4f}: "
                   + (f"{name} makes normal numbers in pairs, and the second of a pair was "
                      "waiting. It is lost." if lost else
                      f"the normal numbers of {name} go on elsewhere. One of a pair may be "
                      "waiting, or none; both are state."),
                   got=[one, two], expected=[first, second])


QUIET = SAVE + """
def plain(trainer):
    fields = {key: value for key, value in vars(trainer).items() if key not in ("loader", "config")}
    return copy.deepcopy(fields), trainer.config, trainer.loader.get_state().tolist()

fields, settings, loader = plain(trainer)
before = streams()
checkpoint.save(trainer)
after = streams()
now, settings_now, loader_now = plain(trainer)
moved = [name for name in before if before[name] != after[name]]
moved + ["trainer.loader"] * (loader != loader_now), [
    key for key in {**fields, **now} if key not in fields or key not in now or fields[key] != now[key]
] + ["config"] * (settings != settings_now)
"""


@check("quiet", "Saving draws nothing and changes nothing")
async def _(lab):
    for steps in (0, lab.random_int(1, 4), lab.random_int(5, 9)):
        run = Run(lab, steps)
        moved, changed = await run.ask(QUIET)
        called = f"{steps} steps, save"
        expect(not moved, f"`save` moves {' and '.join(moved)}: a run that saves differs from one "
               "that does not. Read the state, without drawing or seeding.",
               called=called, got=f"moved: {', '.join(moved)}", expected="nothing moved")
        expect(not changed, f"`save` changes the trainer's {' and '.join(changed)}.",
               called=called, got=f"changed: {', '.join(changed)}", expected="no change")


COPY = SAVE + """
saved = checkpoint.save(trainer)
def parts(saved):
    return {key: json.dumps(value) for key, value in saved.items()}
def changed(before, saved):
    after = parts(saved)
    return sorted(key for key in {**before, **after} if before.get(key) != after.get(key))
before = parts(saved)
for _ in range(9):
    trainer.step()
going_on = changed(before, saved)
again = json.loads(json.dumps(saved))
before = parts(again)
loaded = checkpoint.load(again)
by_load = changed(before, again)
for _ in range(9):
    loaded.step()
going_on, by_load, changed(before, again)
"""


@check("copy", "Training on does not change the checkpoint", needs="json")
async def _(lab):
    run = Run(lab, lab.random_int(2, 9))
    going_on, by_load, loaded = await run.ask(COPY)
    expect(not going_on, f"The checkpoint changed as training went on: its "
           f"{' and '.join(going_on)} are the trainer's own lists. Copy them.",
           called=f"{run.steps} steps, save, 9 steps", got=f"changed: {', '.join(going_on)}",
           expected="no change")
    expect(not by_load, "`load` edits the dict that it is given. Somebody may load it twice.",
           called="load(saved)", got=f"changed: {', '.join(by_load)}", expected="no change")
    expect(not loaded, f"The loaded trainer trains inside the checkpoint: its "
           f"{' and '.join(loaded)} are the dict's own lists. Copy them in `load`, too.",
           called="load(saved), 9 steps", got=f"changed: {', '.join(loaded)}",
           expected="no change")


VERSIONS = COMMON + """
saved = checkpoint.save(begun())
mine = saved.get("version")

def attempt(other):
    given = json.loads(json.dumps(saved))
    if other is None:
        given.pop("version", None)
    else:
        given["version"] = other
    elsewhere()
    before = streams()
    try:
        checkpoint.load(given)
    except Exception as error:
        bases = [base.__name__ for base in type(error).__mro__]
        moved = [name for name, state in streams().items() if state != before[name]]
        return bases, str(error), moved
    return None

mine if mine is None or type(mine) in (int, float, str, list) else repr(mine), [attempt(other) for other in others]
"""


@check("version", "A checkpoint of another version is refused", needs="json")
async def _(lab):
    run = Run(lab, lab.random_int(1, 5))
    others = [lab.random_int(1000, 9999), f"v{lab.random_int(100, 999)}", 0, None]
    mine, outcomes = await run.ask(VERSIONS, others=others)
    expect(mine is not None, "`saved[\"version\"]` is missing, so nobody can tell which code wrote "
           "the file.", called="save(trainer)", got="no version", expected="a version")
    for other, outcome in zip(others, outcomes):
        if other == mine:
            continue
        shown = "load(a checkpoint without a version)" if other is None else (
            f"load(a checkpoint of version {other!r})")
        expect(outcome is not None, "An unknown version was loaded as if it were known. A file "
               "that an older or newer code wrote would resume a run that never was.",
               called=shown, got="a trainer", expected="ValueError")
        bases, message, moved = outcome
        expect("ValueError" in bases, "Refuse it with a `ValueError`."
               + (" `saved.get(\"version\")` is `None` where there is none." if other is None else ""),
               called=shown, got=f"{bases[0]}: {message}", expected="ValueError")
        expect(other is None or str(other) in message,
               "The message does not name the version that was found.",
               called=shown, got=message, expected=f"a message with {other!r}")
        expect(not moved, "It is refused too late: the generators have been moved already. Look at "
               "the version before anything else.",
               called=shown, got=f"moved: {', '.join(moved)}", expected="nothing moved")


@check("whole", "Ten steps equal four and six, bit by bit", needs=("weights", "settings", "place", "waiting", "quiet"))
async def _(lab):
    for steps, more in ((4, 6), (lab.random_int(0, 15), lab.random_int(9, 16))):
        run = Run(lab, steps, **some_config(lab))
        run.name = f"{steps} steps, save, a new process, load, {more} steps"
        reading = f"[trainer.step() for _ in range({more})]"
        expected, got = await run.both("", reading)
        await lab.reset()
        straight = (await run.ask(
            COMMON + f"steps += {more}\ntrainer = Trainer(Config(**config))\n"
            "[trainer.step() for _ in range(steps)]\n"))[steps:]
        for one, two, three in zip(straight, expected, got):
            for key in one:
                expect(one[key] == three[key],
                       f"Step {one['step']} differs in its {key}. Something that this step depends "
                       "on is not saved, or is set too early.",
                       got=json.dumps(three[key]), expected=json.dumps(one[key]))
                expect(one[key] == two[key], f"Step {one['step']} differs in its {key} in the run "
                       "that was saved and went on: saving left a trace.",
                       called=f"{steps} steps, save, {more} steps",
                       got=json.dumps(two[key]), expected=json.dumps(one[key]))
