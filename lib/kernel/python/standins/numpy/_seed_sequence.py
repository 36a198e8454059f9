"""`np.random.SeedSequence`: hashes entropy into as many independent states as are wanted.

The mixing follows M. E. O'Neill's seed_seq alternatives (2015), as NumPy documents it.
"""

import secrets

from _missing import Lacking
from _streams import M32

from ._array import array

_POOL = 4


def _words(entropy) -> list[int]:
    if not isinstance(entropy, int):
        return [word for one in entropy for word in _words(one)]
    if entropy < 0:
        raise ValueError("expected non-negative integer")
    words = [entropy & M32]
    while entropy := entropy >> 32:
        words.append(entropy & M32)
    return words


def _pool(words: list[int]) -> list[int]:
    state = 0x43B0D7E5

    def hashed(value: int) -> int:
        nonlocal state
        value = (value ^ state) & M32
        state = (state * 0x931E8875) & M32
        value = (value * state) & M32
        return value ^ (value >> 16)

    def mixed(x: int, y: int) -> int:
        value = (0xCA01F9DD * x - 0x4973F715 * y) & M32
        return value ^ (value >> 16)

    pool = [hashed(words[i] if i < len(words) else 0) for i in range(_POOL)]
    for source in range(_POOL):
        for target in range(_POOL):
            if source != target:
                pool[target] = mixed(pool[target], hashed(pool[source]))
    for word in words[_POOL:]:
        for target in range(_POOL):
            pool[target] = mixed(pool[target], hashed(word))
    return pool


class SeedSequence(Lacking):
    _of = "numpy.random.SeedSequence"

    def __init__(self, entropy=None, *, spawn_key=()):
        self.entropy = secrets.randbits(128) if entropy is None else entropy
        self.spawn_key, self.n_children_spawned = tuple(spawn_key), 0
        words = _words(self.entropy)
        if self.spawn_key:
            # Padding keeps a child apart from a parent with longer entropy.
            words += [0] * (_POOL - len(words))
        self._pool = _pool(words + _words(self.spawn_key))

    def generate_state(self, n_words: int):
        """`n_words` 32-bit words."""
        state, out = 0x8B51F9DD, []
        for i in range(n_words):
            value = (self._pool[i % _POOL] ^ state) & M32
            state = (state * 0x58F38DED) & M32
            value = (value * state) & M32
            out.append(value ^ (value >> 16))
        return array(out)

    def spawn(self, n_children: int) -> list["SeedSequence"]:
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        keys = [(*self.spawn_key, first + i) for i in range(n_children)]
        return [SeedSequence(self.entropy, spawn_key=key) for key in keys]

    def __repr__(self) -> str:
        key = f",\n    spawn_key={self.spawn_key}" if self.spawn_key else ""
        return f"SeedSequence(\n    entropy={self.entropy}{key},\n)"
