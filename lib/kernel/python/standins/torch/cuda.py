"""`torch.cuda` as it looks on a machine without a GPU: seeding is accepted and does nothing."""

from _missing import missing_from


def is_available() -> bool:
    return False


def device_count() -> int:
    return 0


def manual_seed(seed: int) -> None:
    """Accepted, as in torch, and without effect."""
    int(seed)


def manual_seed_all(seed: int) -> None:
    """Accepted, as in torch, and without effect."""
    int(seed)


def get_rng_state_all() -> list:
    return []


def set_rng_state_all(new_states) -> None:
    if list(new_states):
        raise RuntimeError("there is no CUDA device in the page to restore a state to")


__getattr__ = missing_from("torch.cuda")
del missing_from
