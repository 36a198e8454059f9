"""A small Hydra: from a tree of files to one config."""

import copy
import re


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

WHOLE = re.compile(r"[+-]?\d+")
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
WORDS = {"true": True, "false": False, "null": None}


def compose(files, defaults, overrides):
    """The config that `defaults` choose from `files`, with `overrides` applied in order."""
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
        for group, option in entry.items():
            for name in option if isinstance(option, list) else [option]:
                path = f"{group}/{name}.yaml"
                if path not in files:
                    raise ConfigError(f"{path} does not exist: the defaults ask for {group}: {name}")
                yield {group: files[path]}


def merge(base, extra):
    """A new dict in which dicts are merged and everything else of `extra` replaces `base`."""
    merged = dict(base)
    for key, value in extra.items():
        if isinstance(value, dict):
            below = merged.get(key)
            merged[key] = merge(below if isinstance(below, dict) else {}, value)
        else:
            merged[key] = copy.deepcopy(value)
    return merged


def apply(cfg, override):
    """Applies one override to `cfg`, in place."""
    if override.startswith("~"):
        path = override[1:]
        parent, key = walk(cfg, path)
        if key not in parent:
            raise ConfigError(f"{path} is not in the config, so it cannot be removed")
        del parent[key]
        return
    sign = re.match(r"\+{0,2}", override)[0]
    path, _, text = override[len(sign) :].partition("=")
    parent, key = walk(cfg, path, create=bool(sign))
    if sign == "" and key not in parent:
        raise ConfigError(f"{path} is not in the config; to add it, write +{override}")
    if sign == "+" and key in parent:
        raise ConfigError(f"{path} is there already: use ++ or no prefix")
    parent[key] = typed(text)


def walk(cfg, path, create=False):
    """The dict that holds the last key of a dotted path, and that key."""
    *above, key = path.split(".")
    node = cfg
    for name in above:
        if create:
            node.setdefault(name, {})
        node = node.get(name)
        if not isinstance(node, dict):
            raise ConfigError(f"{path} is not in the config: {name} holds no keys")
    return node, key


def typed(text):
    """The value that an override's text stands for."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    if text.lower() in WORDS:
        return WORDS[text.lower()]
    if WHOLE.fullmatch(text):
        return int(text)
    if NUMBER.fullmatch(text):
        return float(text)
    return text


def effective_batch(cfg):
    """How many examples go into one step of the optimiser."""
    training = cfg["training"]
    one_gpu = training["batch_size"] * training["gradient_accumulation_steps"]
    return one_gpu * cfg["hardware"]["num_gpus"]


def validate(cfg):
    """What cannot work, as a list of sentences; empty when nothing is wrong."""
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
