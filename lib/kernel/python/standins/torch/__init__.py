"""A stand-in for torch: its CPU random streams, a few tensors and switches.

Written for this course; it shares no code with torch. Streams are torch's bit for bit
where it has them (see `_generator.py` for the one exception). It has no GPU.
"""

from _missing import missing_from

from . import backends, cuda, nn, random, utils
from ._determinism import (
    are_deterministic_algorithms_enabled,
    is_deterministic_algorithms_warn_only_enabled,
    use_deterministic_algorithms,
)
from ._draws import rand, randint, randn, randperm
from ._dtype import bool_ as bool
from ._dtype import dtype, float32, float64, int64, uint8
from ._generator import default_generator, Generator
from ._tensor import allclose, equal, Tensor, tensor, zeros
from .random import fork_rng, get_rng_state, initial_seed, manual_seed, seed, set_rng_state

__version__ = "stand-in"
__getattr__ = missing_from("torch")
del missing_from
