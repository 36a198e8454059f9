"""Sixteen-bit numbers by arithmetic: a multiple of the gap, and round() takes ties to even."""

import math


def to_kind(x: float, digits: int, lowest: int, largest: float) -> float:
    if not math.isfinite(x) or x == 0:
        return x
    exponent = max(math.frexp(x)[1], lowest)
    gap = math.ldexp(1.0, exponent - digits)
    y = round(x / gap) * gap
    return math.copysign(math.inf if abs(y) > largest else y, x)


def to_bf16(x: float) -> float:
    return to_kind(x, 8, -125, math.ldexp(255, 120))


def to_fp16(x: float) -> float:
    return to_kind(x, 11, -13, 65504.0)


class LossScaler:
    def __init__(self, scale: float = 65536.0, interval: int = 2000):
        self.scale, self.interval, self.left = scale, interval, interval

    def step(self, weights, grads, lr, clip=None):
        total = math.fsum(g * g for g in grads) ** 0.5 / self.scale
        if not math.isfinite(total):
            self.scale, self.left = self.scale * 0.5, self.interval
            return tuple(weights)
        factor = 1.0 if clip is None else min(1.0, clip / (total + 1e-6))
        for i, g in enumerate(grads):
            weights[i] -= lr * factor * (g / self.scale)
        self.left -= 1
        if not self.left:
            self.scale, self.left = self.scale * 2, self.interval
        return weights
