"""torch's CPU generator: an MT19937 tape, and how each kind of draw cuts its words.

Bit for bit with torch on the CPU, except `randn` of 16 values or more: torch vectorises
those, and its logarithm and cosine depend on the CPU; here they agree to about 2e-6.
"""

import math
import secrets
import struct

from _missing import Lacking
from _streams import f32, M32, MT19937, WORDS

from . import _dtype
from ._tensor import Tensor

_M64 = (1 << 64) - 1
# torch's layout: seed, left, seeded, next, 624 words, normal x, y, rho, valid; a float cache.
_STATE = struct.Struct(f"<Qiiq{WORDS}Q3di12x")


class Generator(Lacking):
    _of = "torch.Generator"

    def __init__(self, device: str = "cpu"):
        _dtype.require_cpu(device)
        self.manual_seed(67280421310721)

    def manual_seed(self, seed: int) -> "Generator":
        """Takes 64 bits; the low 32 alone choose the tape."""
        self._seed = int(seed) & _M64
        self._mt, self._spare, self._fresh = MT19937(self._seed & M32), None, True
        return self

    def seed(self) -> int:
        self.manual_seed(secrets.randbits(64))
        return self._seed

    def initial_seed(self) -> int:
        return self._seed

    def get_state(self) -> Tensor:
        """5,056 bytes, laid out as torch lays them out."""
        position = 0 if self._at_start() else self._mt.pos
        left = 1 if self._at_start() else WORDS + 1 - position
        normal = (0, 0.0 if self._spare is None else self._spare, 0.0, self._spare is not None)
        packed = _STATE.pack(self._seed, left, 1, position, *self._mt.key, *normal)
        return Tensor(list(packed), (len(packed),), _dtype.uint8)

    def set_state(self, state: Tensor) -> "Generator":
        if state.dtype is not _dtype.uint8 or len(state) != _STATE.size:
            raise TypeError(f"expected a torch.uint8 tensor of {_STATE.size} bytes")
        seed, left, _, position, *rest = _STATE.unpack(bytes(state.tolist()))
        self._seed, self._mt.key = seed, rest[:WORDS]
        # left 1 means that every word was read, or none yet: the next draw twists.
        self._mt.pos = WORDS if left == 1 else position
        self._fresh = left == 1 and position == 0
        self._spare = rest[WORDS + 1] if rest[WORDS + 3] else None
        return self

    def _at_start(self) -> bool:
        return self._fresh and self._mt.pos == WORDS

    def _word(self) -> int:
        word = self._mt.next32()
        self._fresh = False
        return word

    def _word64(self) -> int:
        high = self._word()
        return (high << 32) | self._word()

    def _u24(self) -> float:
        return (self._word() & 0xFFFFFF) / 16777216.0

    def _u53(self) -> float:
        return (self._word64() & ((1 << 53) - 1)) / 9007199254740992.0

    def _int64(self) -> int:
        return self._word64() % (1 << 63)

    def _uniform(self, count: int, low: float, high: float) -> list[float]:
        """u * (high - low) + low, rounded once, as CPUs with fused multiply-add do."""
        low, span = f32(low), f32(f32(high) - f32(low))
        return [f32(self._u24() * span + low) for _ in range(count)]

    def _normal(self) -> float:
        """Box-Muller in double precision; the second value waits for the next call."""
        if self._spare is not None:
            spare, self._spare = self._spare, None
            return spare
        u1, u2 = self._u53(), self._u53()
        radius, angle = math.sqrt(-2.0 * math.log1p(-u2)), 2.0 * math.pi * u1
        self._spare = radius * math.sin(angle)
        return radius * math.cos(angle)

    def _normals(self, count: int) -> list[float]:
        if count < 16:
            return [f32(self._normal()) for _ in range(count)]
        flat = [self._u24() for _ in range(count)]
        for start in range(0, count - 15, 16):
            _to_normals(flat, start)
        if count % 16:
            # A ragged end: torch draws the last 16 anew.
            flat[-16:] = [self._u24() for _ in range(16)]
            _to_normals(flat, count - 16)
        return flat

    def _permutation(self, n: int) -> list[int]:
        order = list(range(n))
        for i in range(n - 1):
            j = i + self._word() % (n - i)
            order[i], order[j] = order[j], order[i]
        return order


def _to_normals(flat: list[float], start: int) -> None:
    """Turns 16 uniforms into 16 normals: the first eight give radii, the last eight angles."""
    for i in range(start, start + 8):
        radius = f32(math.sqrt(f32(-2.0 * f32(math.log(f32(1.0 - flat[i]))))))
        angle = f32(2.0 * math.pi * flat[i + 8])
        flat[i], flat[i + 8] = f32(radius * f32(math.cos(angle))), f32(radius * f32(math.sin(angle)))


default_generator = Generator()
