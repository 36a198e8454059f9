"""MT19937, the generator under `np.random.seed` and torch's CPU generator.

Matsumoto & Nishimura, "Mersenne Twister", ACM TOMACS 8(1), 1998; seeding by one
integer is `init_genrand` of the 2002 reference code. `random.seed(int)` differs: it
feeds the integer to `init_by_array`, so one seed names another tape there.
"""

import struct

M32 = 0xFFFFFFFF
WORDS = 624
_MIDDLE = 397


def f32(x: float) -> float:
    """The nearest float32, ties to even, as a Python float."""
    return struct.unpack("<f", struct.pack("<f", x))[0]


def product(shape) -> int:
    count = 1
    for length in shape:
        count *= length
    return count


class MT19937:
    __slots__ = ("key", "pos")

    def __init__(self, seed: int):
        word, self.key = seed & M32, []
        for i in range(1, WORDS + 1):
            self.key.append(word)
            word = (1812433253 * (word ^ (word >> 30)) + i) & M32
        # One past the end: the first draw twists before it reads.
        self.pos = WORDS

    def _twist(self) -> None:
        key = self.key
        for i in range(WORDS):
            y = (key[i] & 0x80000000) | (key[(i + 1) % WORDS] & 0x7FFFFFFF)
            key[i] = key[(i + _MIDDLE) % WORDS] ^ (y >> 1) ^ (0x9908B0DF if y & 1 else 0)
        self.pos = 0

    def next32(self) -> int:
        if self.pos >= WORDS:
            self._twist()
        y = self.key[self.pos]
        self.pos += 1
        y ^= y >> 11
        y ^= (y << 7) & 0x9D2C5680
        y ^= (y << 15) & 0xEFC60000
        return y ^ (y >> 18)

    def next64(self) -> int:
        high = self.next32()
        return (high << 32) | self.next32()
