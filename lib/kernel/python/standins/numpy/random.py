"""`numpy.random`: the module-level functions share one hidden RandomState, as in NumPy."""

from _missing import missing_from

from ._generator import Generator, default_rng
from ._random_state import RandomState
from ._seed_sequence import SeedSequence

_global = RandomState()

seed = _global.seed
get_state = _global.get_state
set_state = _global.set_state
rand = _global.rand
randn = _global.randn
random = _global.random
random_sample = _global.random_sample
uniform = _global.uniform
normal = _global.normal
standard_normal = _global.standard_normal
randint = _global.randint
shuffle = _global.shuffle
permutation = _global.permutation
choice = _global.choice



def _fresh():
    """As after an import: nobody has chosen a seed, so the system does."""
    _global.seed()


__all__ = ["Generator", "RandomState", "SeedSequence", "choice", "default_rng", "get_state"]
__all__ += ["normal", "permutation", "rand", "randint", "randn", "random", "random_sample"]
__all__ += ["seed", "set_state", "shuffle", "standard_normal", "uniform"]
__getattr__ = missing_from("numpy.random")
del missing_from
