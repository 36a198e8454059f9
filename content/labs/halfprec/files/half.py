"""Sixteen-bit numbers, and the loss scaler that float16 needs."""

import struct


def to_bf16(x: float) -> float:
    """The bfloat16 nearest to a float32 value."""
    bits = struct.unpack("<I", struct.pack("<f", x))[0]
    return struct.unpack("<f", struct.pack("<I", bits & 0xFFFF0000))[0]


def to_fp16(x: float) -> float:
    """The float16 nearest to a float32 value."""
    return x


class LossScaler:
    """Steps with gradients of a scaled loss, and finds the scale that fits."""

    def __init__(self, scale: float = 65536.0, interval: int = 2000):
        self.scale = scale
        self.interval = interval

    def step(
        self, weights: list[float], grads: list[float], lr: float, clip: float | None = None
    ) -> list[float]:
        """The new weights; the old ones when a gradient overflowed."""
        return [w - lr * g for w, g in zip(weights, grads, strict=True)]


if __name__ == "__main__":
    import demo

    demo.show()
