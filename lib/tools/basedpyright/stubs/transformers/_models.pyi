# Follows the documentation of Transformers 4.57, in part; written for this course.
from os import PathLike
from typing import Any, Self

import torch
from torch import nn

_Name = str | PathLike[str]

class PretrainedConfig:
    model_type: str
    vocab_size: int
    hidden_size: int
    num_labels: int
    id2label: dict[int, str]
    label2id: dict[str, int]
    architectures: list[str] | None
    name_or_path: str
    # Which further fields there are depends on the model.
    def __init__(self, **kwargs: Any) -> None: ...
    def __getattribute__(self, key: str) -> Any: ...
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path: _Name, **kwargs: Any) -> Self: ...
    @classmethod
    def from_dict(cls, config_dict: dict[str, Any], **kwargs: Any) -> Self: ...
    def save_pretrained(self, save_directory: _Name, push_to_hub: bool = False, **kwargs: Any) -> None: ...
    def to_dict(self) -> dict[str, Any]: ...

class GenerationConfig:
    max_length: int
    max_new_tokens: int | None
    do_sample: bool
    temperature: float
    top_k: int
    top_p: float
    num_beams: int
    def __init__(self, **kwargs: Any) -> None: ...
    @classmethod
    def from_pretrained(cls, pretrained_model_name: _Name, **kwargs: Any) -> Self: ...
    def save_pretrained(self, save_directory: _Name, push_to_hub: bool = False, **kwargs: Any) -> None: ...

class PreTrainedModel(nn.Module):
    config: PretrainedConfig
    generation_config: GenerationConfig | None
    name_or_path: str
    @property
    def device(self) -> torch.device: ...
    @property
    def dtype(self) -> torch.dtype: ...
    def __init__(self, config: PretrainedConfig, *inputs: Any, **kwargs: Any) -> None: ...
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: _Name | None,
        *model_args: Any,
        config: PretrainedConfig | _Name | None = None,
        cache_dir: _Name | None = None,
        force_download: bool = False,
        local_files_only: bool = False,
        token: str | bool | None = None,
        revision: str = "main",
        use_safetensors: bool | None = None,
        **kwargs: Any,
    ) -> Self: ...
    def save_pretrained(
        self,
        save_directory: _Name,
        is_main_process: bool = True,
        state_dict: dict[str, Any] | None = None,
        push_to_hub: bool = False,
        max_shard_size: int | str = "5GB",
        safe_serialization: bool = True,
        **kwargs: Any,
    ) -> None: ...
    def generate(
        self,
        inputs: torch.Tensor | None = None,
        generation_config: GenerationConfig | None = None,
        **kwargs: Any,
    ) -> Any: ...
    def get_input_embeddings(self) -> nn.Module: ...
    def resize_token_embeddings(self, new_num_tokens: int | None = None) -> nn.Embedding: ...
    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int: ...
    def get_memory_footprint(self, return_buffers: bool = True) -> int: ...
    def gradient_checkpointing_enable(
        self, gradient_checkpointing_kwargs: dict[str, Any] | None = None
    ) -> None: ...
    def gradient_checkpointing_disable(self) -> None: ...

class AutoConfig:
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path: _Name, **kwargs: Any) -> PretrainedConfig: ...

class _AutoModel:
    @classmethod
    def from_config(cls, config: PretrainedConfig, **kwargs: Any) -> PreTrainedModel: ...
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: _Name,
        *model_args: Any,
        revision: str = "main",
        trust_remote_code: bool = False,
        **kwargs: Any,
    ) -> PreTrainedModel: ...

class AutoModel(_AutoModel): ...
class AutoModelForCausalLM(_AutoModel): ...
class AutoModelForMaskedLM(_AutoModel): ...
class AutoModelForQuestionAnswering(_AutoModel): ...
class AutoModelForSeq2SeqLM(_AutoModel): ...
class AutoModelForSequenceClassification(_AutoModel): ...
class AutoModelForTokenClassification(_AutoModel): ...
