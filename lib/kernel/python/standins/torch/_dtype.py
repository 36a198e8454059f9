"""The element types that the stand-in tensors know."""


class dtype:
    def __init__(self, name: str, is_floating_point: bool):
        self._name, self.is_floating_point = name, is_floating_point

    def __repr__(self) -> str:
        return f"torch.{self._name}"


float32 = dtype("float32", True)
float64 = dtype("float64", True)
int64 = dtype("int64", False)
uint8 = dtype("uint8", False)
bool_ = dtype("bool", False)


def for_values(flat: list) -> dtype:
    if any(isinstance(one, float) for one in flat) or not flat:
        return float32
    return bool_ if all(isinstance(one, bool) for one in flat) else int64


def require_cpu(device) -> None:
    if device not in (None, "cpu"):
        raise RuntimeError(f"device {device!r} is not in the page: this stand-in has a CPU only")
