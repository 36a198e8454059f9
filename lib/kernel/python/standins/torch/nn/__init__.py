"""`torch.nn`: the initialisation of a linear layer, which is where seeds show."""

import math

from _missing import Lacking, missing_from

from .. import _dtype
from .._generator import default_generator
from .._tensor import Tensor


class Linear(Lacking):
    """Weight, then bias, drawn from the default generator. It cannot be called.

    Bit for bit with torch on a CPU with AVX2; without it the last bit may differ.
    """

    _of = "torch.nn.Linear"

    def __init__(self, in_features: int, out_features: int, bias: bool = True):
        self.in_features, self.out_features = in_features, out_features
        self._has_bias = bias
        self.reset_parameters()

    def reset_parameters(self) -> None:
        # Kaiming uniform with a = sqrt(5), in torch's order of operations.
        gain = math.sqrt(2.0 / (1 + math.sqrt(5) ** 2))
        bound = math.sqrt(3.0) * (gain / math.sqrt(self.in_features))
        shape = (self.out_features, self.in_features)
        flat = default_generator._uniform(shape[0] * shape[1], -bound, bound)
        self.weight, self.bias = Tensor(flat, shape, _dtype.float32), None
        if self._has_bias:
            bound = 1 / math.sqrt(self.in_features)
            flat = default_generator._uniform(self.out_features, -bound, bound)
            self.bias = Tensor(flat, (self.out_features,), _dtype.float32)

    def parameters(self) -> list[Tensor]:
        return [self.weight] if self.bias is None else [self.weight, self.bias]

    def __call__(self, *inputs):
        raise NotImplementedError("this stand-in initialises layers; it does not run them")

    def __repr__(self) -> str:
        sizes = f"in_features={self.in_features}, out_features={self.out_features}"
        return f"Linear({sizes}, bias={self._has_bias})"


__all__ = ["Linear"]
__getattr__ = missing_from("torch.nn")
del missing_from
