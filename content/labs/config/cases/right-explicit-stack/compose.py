"""Composes with an explicit stack instead of recursion, and reads overrides itself."""

from ast import literal_eval
from copy import deepcopy


class ConfigError(Exception):
    pass


def merge_into(target, source):
    stack = [(target, deepcopy(source))]
    while stack:
        left, right = stack.pop()
        for key, value in right.items():
            if isinstance(value, dict) and isinstance(left.get(key), dict):
                stack.append((left[key], value))
            else:
                left[key] = value


def value_of(text):
    lowered = text.lower()
    if lowered in ("true", "false", "null"):
        return {"true": True, "false": False, "null": None}[lowered]
    if text[:1] in ("'", '"'):
        return literal_eval(text)
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return text


def compose(files, defaults, overrides):
    result = {}
    for entry in defaults + ([] if "_self_" in defaults else ["_self_"]):
        if entry == "_self_":
            own = dict(files["config.yaml"])
            own.pop("defaults", None)
            merge_into(result, own)
            continue
        [(group, name)] = entry.items()
        try:
            merge_into(result, {group: files[group + "/" + name + ".yaml"]})
        except KeyError as missing:
            raise ConfigError(f"no such file: {missing}") from None
    for override in overrides:
        change(result, override)
    return result


def change(result, override):
    path, _, text = override.lstrip("+~").partition("=")
    sign = override[: len(override) - len(override.lstrip("+~"))]
    node, names = result, path.split(".")
    for name in names[:-1]:
        if sign in ("+", "++"):
            node.setdefault(name, {})
        if not isinstance(node, dict) or name not in node:
            raise ConfigError(f"cannot find {path}")
        node = node[name]
    there = isinstance(node, dict) and names[-1] in node
    if there == (sign == "+") and sign != "++":
        raise ConfigError(f"{path}: {'exists' if there else 'does not exist'}")
    if sign == "~":
        del node[names[-1]]
    else:
        node[names[-1]] = value_of(text)


def effective_batch(cfg):
    t, h = cfg["training"], cfg["hardware"]
    return h["num_gpus"] * t["gradient_accumulation_steps"] * t["batch_size"]


def validate(cfg):
    found = []
    if cfg["hardware"]["gpu"] in ("V100", "T4") and cfg["hardware"]["mixed_precision"] == "bf16":
        found.append("hardware.mixed_precision")
    if cfg["model"]["quantization"] and cfg["training"]["method"] == "full":
        found.append("model.quantization and training.method do not go together")
    if type(cfg["training"]["learning_rate"]) not in (int, float):
        found.append("training.learning_rate")
    return found
