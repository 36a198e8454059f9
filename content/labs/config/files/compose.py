"""A small Hydra: from a tree of files to one config."""

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
    raise NotImplementedError("compose() is still to be written")


def merge(base, extra):
    """A new dict: where both hold a dict, those are merged; everywhere else `extra` wins."""
    raise NotImplementedError("merge() is still to be written")


def apply(cfg, override):
    """Changes `cfg` as one override says; raises a ConfigError where it may not.

    a.b=v replaces what is there, +a.b=v adds what is not (and the parents it needs),
    ++a.b=v does either, ~a.b removes what is there.
    """
    sign, path, value = parse(override)


def effective_batch(cfg):
    """How many examples go into one step of the optimiser.

    From training.batch_size (of one GPU), training.gradient_accumulation_steps and
    hardware.num_gpus.
    """
    raise NotImplementedError("effective_batch() is still to be written")


def validate(cfg):
    """What cannot work, as a list of sentences, each with its key in it; [] if all is well.

    hardware.mixed_precision: bf16 on a hardware.gpu below capability 8.0
    model.quantization: 8bit or 4bit, while training.method is full
    training.learning_rate: not a number
    """
    raise NotImplementedError("validate() is still to be written")
