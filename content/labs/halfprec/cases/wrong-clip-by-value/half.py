"""Sixteen-bit numbers, and the loss scaler that float16 needs."""

import math
import struct


def to_bf16(x: float) -> float:
    """The bfloat16 nearest to a float32 value."""
    if math.isnan(x):
        return x  # a carry could turn its bits into a number
    bits = struct.unpack("<I", struct.pack("<f", x))[0]
    bits += 0x7FFF + ((bits >> 16) & 1)  # above half goes up, a tie goes to even
    return struct.unpack("<f", struct.pack("<I", bits & 0xFFFF0000))[0]


def to_fp16(x: float) -> float:
    """The float16 nearest to a float32 value."""
    try:
        return struct.unpack("<e", struct.pack("<e", x))[0]
    except OverflowError:  # struct refuses where IEEE 754 gives infinity
        return math.copysign(math.inf, x)


class LossScaler:
    """Steps with gradients of a scaled loss, and finds the scale that fits."""

    def __init__(self, scale: float = 65536.0, interval: int = 2000):
        self.scale = scale
        self.interval = interval
        self.clean = 0

    def step(
        self, weights: list[float], grads: list[float], lr: float, clip: float | None = None
    ) -> list[float]:
        """The new weights; the old ones when a gradient overflowed."""
        if not all(map(math.isfinite, grads)):
            self.scale /= 2
            self.clean = 0
            return weights
        grads = [g / self.scale for g in grads]
        if clip is not None:
            grads = [max(-clip, min(clip, g)) for g in grads]
        self.clean += 1
        if self.clean == self.interval:
            self.scale *= 2
            self.clean = 0
        return [w - lr * g for w, g in zip(weights, grads, strict=True)]


if __name__ == "__main__":
    import demo

    demo.show()
