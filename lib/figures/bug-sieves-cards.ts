export type SieveId = 'ruff' | 'types' | 'shapes' | 'test'

export type Verdict = { readonly stops: boolean; readonly says: string }

export type Bug = {
  readonly id: string
  readonly title: string
  /** A whole file: what the tools are run on. */
  readonly code: string
  readonly verdicts: Readonly<Record<SieveId, Verdict>>
  /** Who meets it when every sieve let it through. */
  readonly lands: string
}

const stops = (says: string): Verdict => ({ stops: true, says })
const lets = (says: string): Verdict => ({ stops: false, says })

/**
 * Each verdict was had by running the tool: Ruff 0.16.9 and basedpyright 1.39 in the tests beside
 * the lesson, mypy 2.4, jaxtyping 0.3.11 with beartype 0.22.9 and torch 2.13 by hand.
 */
export const bugs: readonly Bug[] = [
  {
    id: 'name',
    title: 'A misspelt name',
    code: `from torch import Tensor, nn


def loss_of(model: nn.Module, batch: Tensor) -> Tensor:
    loss = model(batch).mean()
    return los
`,
    verdicts: {
      ruff: stops('F821 Undefined name `los`'),
      types: stops('"los" is not defined'),
      shapes: lets('It looks at arguments and results, not at names.'),
      test: stops('NameError, in any test that calls it.'),
    },
    lands: 'the first training step, after the data was loaded',
  },
  {
    id: 'none',
    title: 'A match that may be None',
    code: `import re


def step_of(path: str) -> int:
    return int(re.search(r"step-(\\d+)", path).group(1))
`,
    verdicts: {
      ruff: lets('Every name exists. Ruff does not infer types across a call.'),
      types: stops('"group" is not a known attribute of "None"'),
      shapes: lets('There is no tensor here.'),
      test: lets('step_of("step-400.pt") == 400 holds.'),
    },
    lands: 'whoever resumes from `last.pt`',
  },
  {
    id: 'broadcast',
    title: 'A loss over 32 × 32 pairs',
    code: `from torch import Tensor


def mse(predicted: Tensor, target: Tensor) -> Tensor:
    """Called with shapes (32, 1) and (32,)."""
    return ((predicted - target) ** 2).mean()
`,
    verdicts: {
      ruff: lets('Nothing is wrong with the text.'),
      types: lets('Tensor minus Tensor is a Tensor.'),
      shapes: stops('`predicted` has two axes, the contract says n.'),
      test: lets('The loss is a finite number, as the test asserts.'),
    },
    lands: 'nobody: it trains, a little worse, for months',
  },
  {
    id: 'softmax',
    title: 'Softmax over the wrong axis',
    code: `from torch import Tensor


def attention(scores: Tensor) -> Tensor:
    """From (t, s): each row should sum to 1."""
    return scores.softmax(dim=0)
`,
    verdicts: {
      ruff: lets('0 is as good a number as 1.'),
      types: lets('An int was asked for, an int was given.'),
      shapes: lets('(t, s) goes in, (t, s) comes out.'),
      test: stops('The rows of a 4 × 6 example do not sum to 1.'),
    },
    lands: 'the validation curve, as a model that never gets good',
  },
  {
    id: 'device',
    title: 'A mask left on the CPU',
    code: `import torch
from torch import Tensor


def masked(scores: Tensor) -> Tensor:
    """From (t, t): no position sees a later one."""
    mask = torch.ones(scores.shape).tril()
    return scores * mask
`,
    verdicts: {
      ruff: lets('Nothing is wrong with the text.'),
      types: lets('A Tensor is a Tensor on any device.'),
      shapes: lets('(t, t) goes in, (t, t) comes out.'),
      test: lets('On a CPU both tensors are on the CPU.'),
    },
    lands: 'the first run on a GPU, so run one test there before the long job does',
  },
  {
    id: 'rate',
    title: 'A learning rate with a slipped digit',
    code: `from torch import nn, optim


def optimiser_for(model: nn.Module) -> optim.Optimizer:
    """Meant to be 2e-5."""
    return optim.AdamW(model.parameters(), lr=2e-3)
`,
    verdicts: {
      ruff: lets('A number is a number.'),
      types: lets('A float was asked for, a float was given.'),
      shapes: lets('No shape depends on it.'),
      test: lets('The loss falls over 20 steps, as the test asserts.'),
    },
    lands: 'the regression run, whose score drops below its floor',
  },
]
