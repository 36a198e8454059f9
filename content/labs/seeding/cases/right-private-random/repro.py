"""Make a training run repeat itself."""

import random

import numpy as np
import torch


# Part A. NumPy and torch read the same tape. They cut it differently.


def mt_key(seed: int) -> list[int]:
    """The 624 words that np.random.seed(seed) and torch.manual_seed(seed) start from."""
    key = [seed & 0xFFFFFFFF]
    for i in range(1, 624):
        previous = key[-1]
        key.append((1812433253 * (previous ^ (previous >> 30)) + i) % 2**32)
    return key


def u53(a: int, b: int) -> float:
    """NumPy's uniform number, from two 32-bit words."""
    return ((a >> 5) * 2**26 + (b >> 6)) / 2**53


def u24(word: int) -> float:
    """torch's float32 uniform number, from one 32-bit word."""
    return word % 2**24 / 2**24


# Part B. Seed a run, then its data workers.


def set_seed(seed: int = 42) -> None:
    """Restart every stream a training script draws from."""
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # covers every device
    torch.use_deterministic_algorithms(True)  # cuDNN and the rest
    torch.backends.cudnn.benchmark = False


def worker_seeds(seed: int, epoch: int, n: int) -> list[int]:
    """A 32-bit seed for each of n data workers, new in every epoch."""
    return [random.Random(f"{seed}/{epoch}/{i}").getrandbits(32) for i in range(n)]


def launch_env(seed: int) -> dict[str, str]:
    """What must be in the environment before Python starts."""
    return {"PYTHONHASHSEED": str(seed)}


if __name__ == "__main__":
    import train

    train.show()
