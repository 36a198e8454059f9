"""A small Hydra: from a tree of files to one config."""

from copy import deepcopy

from overrides import parse


class ConfigError(ValueError):
    """Files or overrides do not fit together; the message names the key or the file."""


# Compute capability of each GPU. Arithmetic in bf16 starts at (8, 0).
CAPABILITY = {
    "V100": (7, 0),
    "T4": (7, 5),
    "A100": (8, 0),
    "A10": (8, 6),
    "L4": (8, 9),
    "H100": (9, 0),
    "B200": (10, 0),
}


def compose(files, defaults, overrides):
    """The config that `defaults` choose from `files`, with `overrides` applied in order.

    compose(
        {"config.yaml": {"seed": 1}, "model/tiny.yaml": {"layers": 2, "width": 64}},
        [{"model": "tiny"}, "_self_"],
        ["seed=7", "~model.width"],
    ) is {"model": {"layers": 2}, "seed": 7}
    """
    cfg = {}
    order = list(defaults) if "_self_" in defaults else [*defaults, "_self_"]
    for part in parts(files, order):
        cfg = merge(cfg, part)
    for override in overrides:
        apply(cfg, override)
    return cfg


def parts(files, order):
    """The pieces of the config in the order in which they are merged."""
    for entry in order:
        if entry == "_self_":
            yield {key: value for key, value in files["config.yaml"].items() if key != "defaults"}
            continue
        for group, name in entry.items():
            path = f"{group}/{name}.yaml"
            if path not in files:
                raise ConfigError(f"{path} does not exist: the defaults ask for {group}: {name}")
            yield {group: files[path]}


def merge(base, extra):
    """A new dict: where both hold a dict, those are merged; everywhere else `extra` wins."""
    merged = deepcopy(base)
    for key, value in extra.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = merge(merged[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged


def apply(cfg, override):
    """Changes `cfg` as one override says; raises a ConfigError where it may not.

    a.b=v replaces what is there, +a.b=v adds what is not (and the parents it needs),
    ++a.b=v does either, ~a.b removes what is there.
    """
    sign, (*above, key), value = parse(override)
    node = cfg
    for name in above:
        if sign in ("+", "++"):
            node.setdefault(name, {})
        node = node.get(name)
        if not isinstance(node, dict):
            raise ConfigError(f"{override}: {name} holds no keys")
    if sign == "+" and key in node:
        raise ConfigError(f"{override}: {key} is there already; use ++ or no sign")
    if sign in ("", "~") and key not in node:
        raise ConfigError(f"{override}: there is no {key}")
    if sign == "~":
        del node[key]
    else:
        node[key] = value


def effective_batch(cfg):
    """How many examples go into one step of the optimiser.

    From training.batch_size (of one GPU), training.gradient_accumulation_steps and
    hardware.num_gpus.
    """
    training = cfg["training"]
    one_gpu = training["batch_size"] * training["gradient_accumulation_steps"]
    return one_gpu * cfg["hardware"]["num_gpus"]


def validate(cfg):
    """What cannot work, as a list of sentences, each with its key in it; [] if all is well.

    hardware.mixed_precision: bf16 on a hardware.gpu below capability 8.0
    model.quantization: 8bit or 4bit, while training.method is full
    training.learning_rate: not a number
    """
    problems = []
    hardware, training, quantization = cfg["hardware"], cfg["training"], cfg["model"]["quantization"]
    if hardware["mixed_precision"] == "bf16" and CAPABILITY[hardware["gpu"]] < (8, 0):
        problems.append(f"hardware.mixed_precision: a {hardware['gpu']} has no bf16 arithmetic; use fp16")
    if quantization in ("8bit", "4bit") and training["method"] == "full":
        problems.append(f"model.quantization: {quantization} weights cannot all be trained; use lora or null")
    rate = training["learning_rate"]
    if isinstance(rate, bool) or not isinstance(rate, (int, float)):
        problems.append(f"training.learning_rate: {rate!r} is not a number")
    return problems
