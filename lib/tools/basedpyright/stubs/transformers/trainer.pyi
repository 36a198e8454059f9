# Follows the documentation of Transformers 4.57, in part; written for this course.
from collections.abc import Callable
from typing import Any, NamedTuple

import torch
from torch import nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler
from torch.utils.data import DataLoader, Dataset

from ._models import PreTrainedModel
from ._tokenization import PreTrainedTokenizerBase
from .training_args import TrainingArguments

class EvalPrediction:
    predictions: Any
    label_ids: Any
    inputs: Any

class TrainOutput(NamedTuple):
    global_step: int
    training_loss: float
    metrics: dict[str, float]

class PredictionOutput(NamedTuple):
    predictions: Any
    label_ids: Any
    metrics: dict[str, float] | None

class TrainerCallback:
    def on_train_begin(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_train_end(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_epoch_begin(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_epoch_end(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_step_end(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_evaluate(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_save(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...
    def on_log(self, args: TrainingArguments, state: Any, control: Any, **kwargs: Any) -> Any: ...

class Trainer:
    model: nn.Module
    args: TrainingArguments
    state: Any
    train_dataset: Any
    eval_dataset: Any
    optimizer: Optimizer | None
    lr_scheduler: LRScheduler | None
    def __init__(
        self,
        model: PreTrainedModel | nn.Module | None = None,
        args: TrainingArguments | None = None,
        data_collator: Callable[[list[Any]], dict[str, Any]] | None = None,
        # Dataset of torch, or one of the `datasets` package, which has no stub here.
        train_dataset: Dataset[Any] | Any = None,
        eval_dataset: Dataset[Any] | dict[str, Any] | Any = None,
        processing_class: PreTrainedTokenizerBase | Any = None,
        model_init: Callable[[], PreTrainedModel] | None = None,
        compute_loss_func: Callable[..., Any] | None = None,
        compute_metrics: Callable[[EvalPrediction], dict[str, Any]] | None = None,
        callbacks: list[TrainerCallback] | None = None,
        optimizers: tuple[Optimizer | None, LRScheduler | None] = (None, None),
        preprocess_logits_for_metrics: Callable[[torch.Tensor, torch.Tensor], torch.Tensor] | None = None,
    ) -> None: ...
    def train(
        self, resume_from_checkpoint: str | bool | None = None, trial: Any = None, **kwargs: Any
    ) -> TrainOutput: ...
    def evaluate(
        self,
        eval_dataset: Any = None,
        ignore_keys: list[str] | None = None,
        metric_key_prefix: str = "eval",
    ) -> dict[str, float]: ...
    def predict(
        self, test_dataset: Any, ignore_keys: list[str] | None = None, metric_key_prefix: str = "test"
    ) -> PredictionOutput: ...
    def compute_loss(
        self,
        model: nn.Module,
        inputs: dict[str, Any],
        return_outputs: bool = False,
        num_items_in_batch: torch.Tensor | None = None,
    ) -> Any: ...
    def get_train_dataloader(self) -> DataLoader[Any]: ...
    def get_eval_dataloader(self, eval_dataset: Any = None) -> DataLoader[Any]: ...
    def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None: ...
    def save_state(self) -> None: ...
    def log(self, logs: dict[str, float], start_time: float | None = None) -> None: ...
    def log_metrics(self, split: str, metrics: dict[str, float]) -> None: ...
    def save_metrics(self, split: str, metrics: dict[str, float], combined: bool = True) -> None: ...
    def add_callback(self, callback: TrainerCallback | type[TrainerCallback]) -> None: ...
    def push_to_hub(self, commit_message: str | None = "End of training", **kwargs: Any) -> Any: ...

class DataCollatorWithPadding:
    def __init__(
        self,
        tokenizer: PreTrainedTokenizerBase,
        padding: bool | str = True,
        max_length: int | None = None,
        pad_to_multiple_of: int | None = None,
        return_tensors: str = "pt",
    ) -> None: ...
    def __call__(self, features: list[Any]) -> dict[str, Any]: ...

class DataCollatorForLanguageModeling:
    def __init__(
        self,
        tokenizer: PreTrainedTokenizerBase,
        mlm: bool = True,
        mlm_probability: float | None = 0.15,
        pad_to_multiple_of: int | None = None,
        return_tensors: str = "pt",
    ) -> None: ...
    def __call__(self, features: list[Any]) -> dict[str, Any]: ...

def default_data_collator(features: list[Any], return_tensors: str = "pt") -> dict[str, Any]: ...
def set_seed(seed: int, deterministic: bool = False) -> None: ...
def enable_full_determinism(seed: int, warn_only: bool = False) -> None: ...
