"""A small trainer with every kind of state that a large one has. Read-only."""

import random
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch


@dataclass(frozen=True)
class Config:
    """What a run is started with. It stays the same while the run goes on."""

    seed: int
    items: int = 7
    lr: float = 0.1
    decay: float = 0.9  # of the learning rate, after each epoch
    momentum: float = 0.9
    dropout: float = 0.5
    mirror: float = 0.5  # how often an example is turned round
    noise: float = 0.01  # with 0.0 no normal number is drawn


class Trainer:
    def __init__(self, config: Config):
        random.seed(config.seed)
        np.random.seed(config.seed)
        torch.manual_seed(config.seed)
        loader_seed = int(np.random.SeedSequence([config.seed, 1]).generate_state(1)[0])
        self.config = config
        self.loader = torch.Generator().manual_seed(loader_seed)
        self.weights: list[float] = (torch.rand(3) - 0.5).tolist()
        self.velocity = [0.0, 0.0, 0.0]
        self.lr = config.lr
        self.steps = 0
        self.epoch = 0
        self.order: list[int] = []
        self.cursor = 0  # the place in `order` of the next item

    def step(self) -> dict[str, Any]:
        """One step on one item. The answer says what happened in it."""
        if self.cursor == len(self.order):
            self._next_epoch()
        item = self.order[self.cursor]
        self.cursor += 1
        self.steps += 1
        features, target = self._example(item)
        mask = (torch.rand(3) >= self.config.dropout).tolist()
        kept = [x if keep else 0.0 for x, keep in zip(features, mask, strict=True)]
        error = sum(w * x for w, x in zip(self.weights, kept, strict=True)) - target
        for i, x in enumerate(kept):
            self.velocity[i] = self.config.momentum * self.velocity[i] + error * x
            self.weights[i] -= self.lr * self.velocity[i]
        if self.config.noise:
            for i, kick in enumerate(torch.randn(3).tolist()):
                self.weights[i] += self.config.noise * kick
        return {
            "step": self.steps,
            "epoch": self.epoch,
            "item": item,
            "mask": mask,
            "lr": self.lr,
            "weights": list(self.weights),
        }

    def _next_epoch(self) -> None:
        if self.steps:
            self.lr *= self.config.decay
            self.epoch += 1
        self.order = torch.randperm(self.config.items, generator=self.loader).tolist()
        self.cursor = 0

    def _example(self, item: int) -> tuple[list[float], float]:
        features = [((item + 2) * (i + 3) % 7) / 7 for i in range(3)]
        target = (item % 5) / 5
        if random.random() < self.config.mirror:
            features.reverse()
        if self.config.noise:
            features = [x + self.config.noise * random.gauss(0, 1) for x in features]
            target += self.config.noise * float(np.random.randn())
        return features, target
