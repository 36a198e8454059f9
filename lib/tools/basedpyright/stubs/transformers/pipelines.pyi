# Follows the documentation of Transformers 4.57, in part; written for this course.
from typing import Any

import torch

from ._models import PretrainedConfig, PreTrainedModel
from ._tokenization import PreTrainedTokenizerBase

class Pipeline:
    task: str
    model: PreTrainedModel
    tokenizer: PreTrainedTokenizerBase | None
    device: torch.device
    def __call__(self, inputs: Any, *args: Any, **kwargs: Any) -> Any: ...
    def save_pretrained(self, save_directory: str, safe_serialization: bool = True) -> None: ...

def pipeline(
    task: str | None = None,
    model: str | PreTrainedModel | None = None,
    config: str | PretrainedConfig | None = None,
    tokenizer: str | PreTrainedTokenizerBase | None = None,
    feature_extractor: Any = None,
    image_processor: Any = None,
    processor: Any = None,
    framework: str | None = None,
    revision: str | None = None,
    use_fast: bool = True,
    token: str | bool | None = None,
    device: int | str | torch.device | None = None,
    device_map: str | dict[str, int | str] | None = None,
    dtype: str | torch.dtype | None = "auto",
    trust_remote_code: bool | None = None,
    model_kwargs: dict[str, Any] | None = None,
    pipeline_class: Any = None,
    **kwargs: Any,
) -> Pipeline: ...
