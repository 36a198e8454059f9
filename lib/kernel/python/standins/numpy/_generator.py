"""`np.random.default_rng`: a Generator over PCG64 (XSL-RR 128/64, O'Neill 2014)."""

from _missing import Lacking
from _streams import M32

from ._array import array, ndarray
from ._seed_sequence import SeedSequence
from ._sized import filled

_M64, _M128 = (1 << 64) - 1, (1 << 128) - 1
_MULTIPLIER = (2549297995355413924 << 64) + 4865540595714422341


class Generator(Lacking):
    """No `normal` here: NumPy's uses ziggurat tables that this stand-in does not carry."""

    _of = "numpy.random.Generator"

    def __init__(self, seeds: SeedSequence):
        self._seeds, self._half = seeds, None
        w = seeds.generate_state(8).tolist()
        high, low, seq_high, seq_low = (w[i] | (w[i + 1] << 32) for i in range(0, 8, 2))
        self._inc = ((((seq_high << 64) | seq_low) << 1) | 1) & _M128
        self._state = (self._inc + ((high << 64) | low)) & _M128
        self._step()

    def _step(self) -> None:
        self._state = (self._state * _MULTIPLIER + self._inc) & _M128

    def _next64(self) -> int:
        self._step()
        x, turn = ((self._state >> 64) ^ self._state) & _M64, self._state >> 122
        return ((x >> turn) | (x << (64 - turn))) & _M64

    def _next32(self) -> int:
        """Low half first; the high half waits for the next call."""
        if self._half is not None:
            half, self._half = self._half, None
            return half
        word = self._next64()
        self._half = word >> 32
        return word & M32

    def _double(self) -> float:
        return (self._next64() >> 11) * (1.0 / 9007199254740992.0)

    def random(self, size=None):
        return filled(self._double, size)

    def uniform(self, low: float = 0.0, high: float = 1.0, size=None):
        return filled(lambda: low + (high - low) * self._double(), size)

    def _below(self, top: int) -> int:
        """An integer in 0..top by multiplication (Lemire, arXiv 1805.10941)."""
        if top == 0:
            return 0
        bits, word = (32, self._next32) if top <= M32 else (64, self._next64)
        count, mask = top + 1, (1 << bits) - 1
        if count > mask:
            return word()
        while True:
            product = word() * count
            if product & mask >= (mask - top) % count:
                return product >> bits

    def integers(self, low: int, high: int | None = None, size=None, *, endpoint: bool = False):
        if high is None:
            low, high = 0, low
        top = high if endpoint else high - 1
        if low > top:
            raise ValueError("low >= high")
        return filled(lambda: low + self._below(top - low), size)

    def shuffle(self, x) -> None:
        for i in range(len(x) - 1, 0, -1):
            j = self._masked(i)
            x[i], x[j] = x[j], x[i]

    def _masked(self, top: int) -> int:
        mask = (1 << top.bit_length()) - 1
        while (value := self._next32() & mask) > top:
            pass
        return value

    def permutation(self, x) -> ndarray:
        mixed = array(range(x) if isinstance(x, int) else x)
        self.shuffle(mixed)
        return mixed

    def spawn(self, n_children: int) -> list["Generator"]:
        return [Generator(child) for child in self._seeds.spawn(n_children)]

    def __repr__(self) -> str:
        return "Generator(PCG64)"


def default_rng(seed=None) -> Generator:
    if isinstance(seed, Generator):
        return seed
    return Generator(seed if isinstance(seed, SeedSequence) else SeedSequence(seed))
