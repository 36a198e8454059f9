"""`torch.random`: the default generator's state."""

from contextlib import contextmanager

from _missing import missing_from

from ._generator import Generator, default_generator
from ._tensor import Tensor


def manual_seed(seed: int) -> Generator:
    """Seeds every device; here there is only the CPU."""
    return default_generator.manual_seed(seed)


def seed() -> int:
    return default_generator.seed()


def initial_seed() -> int:
    return default_generator.initial_seed()


def get_rng_state() -> Tensor:
    return default_generator.get_state()


def set_rng_state(new_state: Tensor) -> None:
    default_generator.set_state(new_state)


@contextmanager
def fork_rng(devices=()):
    """What is drawn inside leaves the default generator where it was."""
    state = get_rng_state()
    try:
        yield
    finally:
        set_rng_state(state)


__all__ = ["fork_rng", "get_rng_state", "initial_seed", "manual_seed", "seed", "set_rng_state"]
__getattr__ = missing_from("torch.random")
del missing_from
