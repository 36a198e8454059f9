"""Make a training run repeat itself."""

import random

import numpy as np
import torch


# Part A. NumPy and torch read the same tape. They cut it differently.


def mt_key(seed: int) -> list[int]:
    """The 624 words that np.random.seed(seed) and torch.manual_seed(seed) start from."""
    key = (seed,)
    while len(key) < 624:
        word = key[-1] ^ key[-1] // 2**30
        key += ((word * 1812433253 + len(key)) % 2**32,)
    return key


def twist(key: tuple[int, ...]) -> list[int]:
    """The next 624 raw words of the tape."""
    key = list(key)
    for i in range(624):
        y = key[i] & 0x80000000 | key[(i + 1) % 624] & 0x7FFFFFFF
        key[i] = key[(i + 397) % 624] ^ y >> 1 ^ (y & 1) * 0x9908B0DF
    return key


def u53(a: int, b: int) -> float:
    """NumPy's uniform number, from two 32-bit words."""
    return (a >> 5) * 2.0**-27 + (b >> 6) * 2.0**-53


def u24(word: int) -> float:
    """torch's float32 uniform number, from one 32-bit word."""
    return word % 2**24 * 2.0**-24


# Part B. Seed a run, then its data workers.


def set_seed(seed: int = 42) -> None:
    """Restart every stream a training script draws from."""
    for start in (random.seed, np.random.seed, torch.manual_seed):
        start(seed)
    torch.cuda.manual_seed_all(seed)
    torch.use_deterministic_algorithms(True, warn_only=False)
    torch.backends.cudnn.benchmark = False


def worker_seeds(seed: int, epoch: int, n: int) -> list[int]:
    """A 32-bit seed for each of n data workers, new in every epoch."""
    words = twist(mt_key(seed))
    start = words[0] ^ words[1]
    return [(start + epoch * 65_536 + i) % 2**32 for i in range(n)]


def launch_env(seed: int) -> dict[str, str]:
    """What must be in the environment before Python starts."""
    return {"PYTHONHASHSEED": str(seed)}


if __name__ == "__main__":
    import train

    train.show()
