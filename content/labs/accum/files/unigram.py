"""The smallest language model: one logit for each word, no context. Read-only."""

import math

from step import PADDING, Gradient, Labels


class Unigram:
    """Weights, their gradient for a list of labels, and a counted optimiser step."""

    def __init__(self, words: int, rate: float = 0.5):
        self.weights = [0.1 * word for word in range(words)]
        self.rate = rate
        self.steps = 0

    def grad(self, labels: Labels) -> tuple[float, Gradient]:
        """Mean cross-entropy over the tokens, and the gradient of that mean."""
        tokens = [label for label in labels if label != PADDING]
        if not tokens:
            return math.nan, [math.nan] * len(self.weights)
        exps = [math.exp(weight) for weight in self.weights]
        shares = [value / sum(exps) for value in exps]
        loss = sum(-math.log(shares[label]) for label in tokens) / len(tokens)
        return loss, [share - tokens.count(i) / len(tokens) for i, share in enumerate(shares)]

    def step(self, gradient: Gradient) -> None:
        self.weights = [w - self.rate * g for w, g in zip(self.weights, gradient, strict=True)]
        self.steps += 1
