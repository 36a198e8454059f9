# Follows the documentation of NumPy 2.3, in part; written for this course.
# The module's functions are methods of one RandomState that the whole process shares.
from ._bits import (
    MT19937 as MT19937,
    PCG64 as PCG64,
    BitGenerator as BitGenerator,
    Philox as Philox,
    SeedSequence as SeedSequence,
)
from ._generator import Generator as Generator, default_rng as default_rng
from ._state import RandomState as RandomState

_shared: RandomState

seed = _shared.seed
get_state = _shared.get_state
set_state = _shared.set_state
rand = _shared.rand
randn = _shared.randn
random = _shared.random
random_sample = _shared.random_sample
uniform = _shared.uniform
normal = _shared.normal
standard_normal = _shared.standard_normal
randint = _shared.randint
shuffle = _shared.shuffle
permutation = _shared.permutation
choice = _shared.choice
