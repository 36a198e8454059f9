"""The stand-ins against the real libraries; `run()` raises AssertionError on a difference.

Every literal was printed by the real library: NumPy 2.4.6, torch 1.13 on a CPU with AVX2.
Comparisons are bit for bit unless a tolerance is named.
"""

import random

import numpy as np
import torch
from torch.utils.data import DataLoader


def _is(got, expected) -> None:
    got = got.tolist() if hasattr(got, "tolist") else got
    assert got == expected, f"got {got!r}, expected {expected!r}"


def _lacks(code: str, error: type, words: str) -> None:
    try:
        exec(code, {"np": np, "torch": torch})
    except error as raised:
        assert words in str(raised), f"{code}: {raised}"
    else:
        raise AssertionError(f"{code} did not raise")


def numpy_legacy() -> None:
    np.random.seed(42)
    _is(np.random.rand(3), [0.3745401188473625, 0.9507143064099162, 0.7319939418114051])
    assert repr(np.random.RandomState(42).rand(3)) == "array([0.37454012, 0.95071431, 0.73199394])"
    np.random.seed(42)
    _is(np.random.randn(3), [0.4967141530112327, -0.13826430117118466, 0.6476885381006925])
    state, drawn = np.random.get_state(), np.random.randn(2).tolist()
    np.random.set_state(state)
    _is(np.random.randn(2), drawn)
    np.random.seed(42)
    _is(np.random.permutation(10), [8, 1, 5, 0, 7, 2, 9, 4, 3, 6])
    np.random.seed(42)
    _is(np.random.randint(0, 100, 5), [51, 92, 14, 71, 60])
    np.random.seed(42)
    _is(np.random.choice(10, 3, replace=False), [8, 1, 5])


def numpy_generator() -> None:
    rng = np.random.default_rng(42)
    _is(rng.random(3), [0.7739560485559633, 0.4388784397520523, 0.8585979199113825])
    _is(np.random.default_rng(42).integers(0, 10, 5), [0, 7, 6, 4, 4])
    _is([child.random() for child in np.random.default_rng(42).spawn(2)],
        [0.9167441575549085, 0.4674907799518424])
    _is(np.random.SeedSequence([7, 0, 1]).generate_state(1), [2028854884])


def same_tape() -> None:
    twister = random.Random()
    twister.setstate((3, (*np.random.RandomState(42).get_state()[1].tolist(), 624), None))
    _is(twister.random(), 0.3745401188473625)


def torch_draws() -> None:
    torch.manual_seed(42)
    _is(torch.rand(3), [0.8822692632675171, 0.9150039553642273, 0.38286375999450684])
    torch.manual_seed(42 + 2**32)
    assert repr(torch.rand(3)) == "tensor([0.8823, 0.9150, 0.3829])"
    torch.manual_seed(42)
    assert repr(torch.randn(3)) == "tensor([0.3367, 0.1288, 0.2345])"
    torch.manual_seed(42)
    state = torch.get_rng_state()
    assert len(state) == 5056
    for got, expected in zip(torch.randn(20)[:3].tolist(), [1.926915, 1.487284, 0.900717]):
        assert abs(got - expected) < 3e-6, f"got {got}, expected {expected}"
    torch.set_rng_state(torch.tensor(state.tolist(), dtype=torch.uint8))
    _is(torch.randint(10, (5,)), [2, 7, 6, 4, 6])
    torch.manual_seed(42)
    _is(torch.randperm(10), [2, 6, 1, 8, 4, 5, 0, 9, 3, 7])


def torch_layers() -> None:
    torch.manual_seed(42)
    _is(torch.nn.Linear(3, 2).weight, [
        [0.4414065182209015, 0.47920528054237366, -0.1352572739124298],
        [0.5303604602813721, -0.1264995038509369, 0.11650390923023224],
    ])
    torch.manual_seed(42)
    _is([int(item) for item in DataLoader(range(4), shuffle=True)], [0, 2, 3, 1])
    assert repr(torch.nn.Linear(3, 2).weight[0]) == "tensor([-0.1265,  0.1165, -0.2811])"


def what_is_missing() -> None:
    why = "the real library is not in the page"
    _lacks("np.linspace", AttributeError, f"stand-in for numpy has no 'linspace'; it has allclose")
    _lacks("from numpy import linspace", ImportError, why)
    _lacks("from torch import compile", ImportError, why)
    _lacks("torch.rand(2).cuda()", AttributeError, why)
    _lacks("torch.rand(2, device='cuda')", RuntimeError, "a CPU only")
    assert np.__version__ == torch.__version__ == "stand-in"


def run() -> None:
    before = random.getstate()
    try:
        for test in (numpy_legacy, numpy_generator, same_tape, torch_draws, torch_layers, what_is_missing):
            test()
    finally:
        random.setstate(before)
