"""Counts, merges, and what bf16 loses. Yours to change; it is not judged."""

import random

from llama import LLAMA_2_7B, bf16, matrix
from lora import agrees, count, forward, merge, unmerge


def show() -> None:
    every = sum(rows * columns for rows, columns in LLAMA_2_7B.values())
    print(f"Llama-2-7B has {every:,} parameters")
    attention = ["q_proj", "k_proj", "v_proj", "o_proj"]
    for targets in (["q_proj", "v_proj"], attention, ["mlp.down_proj"]):
        for r in (8, 64):
            n = count(LLAMA_2_7B, targets, r)
            print(f"  r={r:<3} {n:>11,}  {n / every:.3%}  {', '.join(targets)}")

    rng = random.Random(0)
    r, alpha = 4, 16
    W = matrix(32, 64, 0.02, rng)
    A, B = matrix(r, 64, 0.02, rng), matrix(32, r, 0.0005, rng)
    x = [rng.gauss(0, 1) for _ in range(64)]
    merged = merge(W, A, B, alpha)
    beside, folded = forward(W, A, B, alpha, x), apply(merged, x)
    print("\n32 x 64, r=4, alpha=16, first output")
    print(f"  base   {apply(W, x)[0]:.17f}\n  beside {beside[0]:.17f}\n  folded {folded[0]:.17f}")
    print(f"  beside and folded: equal {beside == folded}, agree {agrees(beside, folded)}")
    back = unmerge(merged, A, B, alpha)
    rows = zip(back, W, strict=True)
    print(f"  taken out again: equal {back == W}, agree {all(agrees(a, b) for a, b in rows)}")

    low = [[bf16(w) for w in row] for row in W]
    after = [[bf16(w) for w in row] for row in merge(low, A, B, alpha)]
    rows = zip(low, after, strict=True)
    still = sum(a == b for one, two in rows for a, b in zip(one, two, strict=True))
    print(f"  folded in bf16: {still:,} of {32 * 64:,} weights stayed where they were")


def apply(M: list[list[float]], x: list[float]) -> list[float]:
    return [sum(w * v for w, v in zip(row, x, strict=True)) for row in M]
