"""The switches of `torch.use_deterministic_algorithms`. No kernel here obeys them."""

_mode = {"on": False, "warn_only": False}


def use_deterministic_algorithms(mode: bool, *, warn_only: bool = False) -> None:
    _mode.update(on=bool(mode), warn_only=bool(mode and warn_only))


def are_deterministic_algorithms_enabled() -> bool:
    return _mode["on"]


def is_deterministic_algorithms_warn_only_enabled() -> bool:
    return _mode["warn_only"]
