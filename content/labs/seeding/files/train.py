"""A pretend training run that uses repro.py. Read-only."""

import random

import numpy as np
import torch

import repro


def words(key, n):
    """The first n 32-bit words of the Mersenne Twister that starts from `key`."""
    twister = random.Random()
    twister.setstate((3, (*key, 624), None))
    return [twister.getrandbits(32) for _ in range(n)]


def run(seed, epochs=2, workers=3):
    """Everything a small run draws, by the library it draws from."""
    repro.set_seed(seed)
    drawn = {"random": [], "numpy": [], "torch": torch.nn.Linear(3, 2).weight[0].tolist()}
    for epoch in range(epochs):
        drawn["torch"] += torch.rand(2).tolist()  # dropout
        drawn["random"].append(random.random())  # which augmentation
        drawn["numpy"] += np.random.rand(2).tolist()  # label noise
        for worker_seed in repro.worker_seeds(seed, epoch, workers):
            np.random.RandomState(worker_seed).rand()  # a worker's own stream
    return drawn


def show():
    tape = words([word % 2**32 for word in repro.mt_key(42)], 6)
    mine = [repro.u53(tape[i], tape[i + 1]) for i in (0, 2, 4)]
    print("seed 42        your tape                 the library")
    print("numpy  ", _row(mine), " ", _row(np.random.RandomState(42).rand(3)))
    torch_42 = torch.rand(3, generator=torch.Generator().manual_seed(42)).tolist()
    print("torch  ", _row(map(repro.u24, tape[:3])), " ", _row(torch_42))
    print()
    first, second = run(7), run(7)
    for library in first:
        same = first[library] == second[library]
        print(f"{library:8}run 2 {'repeats run 1' if same else 'drew other numbers'}")


def _row(numbers):
    return "  ".join(f"{number:.4f}" for number in numbers)
