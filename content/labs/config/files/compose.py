"""A small Hydra: from a tree of files to one config."""


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
    """The config that `defaults` choose from `files`, with `overrides` applied in order."""
    raise NotImplementedError("compose() is still to be written")


def effective_batch(cfg):
    """How many examples go into one step of the optimiser."""
    raise NotImplementedError("effective_batch() is still to be written")


def validate(cfg):
    """What cannot work, as a list of sentences; empty when nothing is wrong."""
    raise NotImplementedError("validate() is still to be written")
