"""`np.random.RandomState`: the legacy generator behind `np.random.seed`."""

import math
import os

from _missing import Lacking
from _streams import M32, MT19937, WORDS

from ._array import array, ndarray
from ._sized import filled


class RandomState(Lacking):
    _of = "numpy.random.RandomState"

    def __init__(self, seed: int | None = None):
        self.seed(seed)

    def seed(self, seed: int | None = None) -> None:
        if seed is None:
            seed = int.from_bytes(os.urandom(4), "little")
        if not isinstance(seed, int):
            raise TypeError("this stand-in seeds from one integer; NumPy also takes a list of them")
        if not 0 <= seed <= M32:
            raise ValueError("Seed must be between 0 and 2**32 - 1")
        self._mt, self._gauss = MT19937(seed), None

    def get_state(self) -> tuple:
        """The tape's 624 words, the head's position, and the spare normal, as in NumPy."""
        spare = (0, 0.0) if self._gauss is None else (1, self._gauss)
        return ("MT19937", ndarray(list(self._mt.key), (WORDS,)), self._mt.pos, *spare)

    def set_state(self, state: tuple) -> None:
        name, key, pos, *spare = state
        key = [int(word) for word in key]
        if name != "MT19937" or len(key) != WORDS:
            raise ValueError("set_state takes ('MT19937', 624 words, position, …)")
        self._mt.key, self._mt.pos = key, int(pos)
        self._gauss = float(spare[1]) if spare and spare[0] else None

    # One double takes two words: 27 bits of the first, 26 of the second.
    def _double(self) -> float:
        a, b = self._mt.next32() >> 5, self._mt.next32() >> 6
        return (a * 67108864.0 + b) / 9007199254740992.0

    def random_sample(self, size=None):
        return filled(self._double, size)

    random = random_sample

    def rand(self, *shape: int):
        return filled(self._double, shape or None)

    def uniform(self, low: float = 0.0, high: float = 1.0, size=None):
        return filled(lambda: low + (high - low) * self._double(), size)

    def _normal(self) -> float:
        """Polar Box-Muller: two normals at a time, the second kept for the next call."""
        if self._gauss is not None:
            spare, self._gauss = self._gauss, None
            return spare
        while True:
            x, y = 2.0 * self._double() - 1.0, 2.0 * self._double() - 1.0
            r2 = x * x + y * y
            if 0.0 < r2 < 1.0:
                break
        scale = math.sqrt(-2.0 * math.log(r2) / r2)
        self._gauss = scale * x
        return scale * y

    def standard_normal(self, size=None):
        return filled(self._normal, size)

    def randn(self, *shape: int):
        return filled(self._normal, shape or None)

    def normal(self, loc: float = 0.0, scale: float = 1.0, size=None):
        return filled(lambda: loc + scale * self._normal(), size)

    def _below(self, top: int) -> int:
        """An integer in 0..top: mask to top's bits, draw again while it is too big."""
        if top == 0:
            return 0
        mask = (1 << top.bit_length()) - 1
        word = self._mt.next32 if top <= M32 else self._mt.next64
        while (value := word() & mask) > top:
            pass
        return value

    def randint(self, low: int, high: int | None = None, size=None):
        if high is None:
            low, high = 0, low
        if low >= high:
            raise ValueError("low >= high")
        return filled(lambda: low + self._below(high - 1 - low), size)

    def shuffle(self, x) -> None:
        for i in range(len(x) - 1, 0, -1):
            j = self._below(i)
            x[i], x[j] = x[j], x[i]

    def permutation(self, x) -> ndarray:
        mixed = array(range(x) if isinstance(x, int) else x)
        self.shuffle(mixed)
        return mixed

    def choice(self, a, size=None, replace: bool = True):
        pool = range(a) if isinstance(a, int) else a
        if replace:
            picks = self.randint(len(pool), size=size)
        else:
            picks = self.permutation(len(pool))[: 1 if size is None else size]
            picks = picks[0] if size is None else picks
        return pool[picks] if size is None else array([pool[i] for i in picks])
