# Follows the documentation of Transformers 4.57, in part; written for this course.
from collections.abc import Iterable, Sequence
from os import PathLike
from typing import Any, Literal, Self

import torch

_Name = str | PathLike[str]
_Text = str | list[str] | list[list[str]]
_Framework = Literal["pt", "np", "tf", "jax"]

class BatchEncoding(dict[str, Any]):
    def __getitem__(self, item: str) -> Any: ...
    # `.input_ids` and whatever else the tokeniser returned: which keys is known when it runs.
    def __getattr__(self, item: str) -> Any: ...
    def to(self, device: str | torch.device | int, *, non_blocking: bool = False) -> Self: ...
    def tokens(self, batch_index: int = 0) -> list[str]: ...
    def word_ids(self, batch_index: int = 0) -> list[int | None]: ...

class PreTrainedTokenizerBase:
    model_max_length: int
    padding_side: str
    truncation_side: str
    name_or_path: str
    bos_token: str | None
    eos_token: str | None
    unk_token: str | None
    sep_token: str | None
    pad_token: str | None
    cls_token: str | None
    mask_token: str | None
    bos_token_id: int | None
    eos_token_id: int | None
    pad_token_id: int | None
    unk_token_id: int | None
    chat_template: str | None
    @property
    def vocab_size(self) -> int: ...
    @property
    def all_special_tokens(self) -> list[str]: ...
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: _Name,
        *init_inputs: Any,
        cache_dir: _Name | None = None,
        force_download: bool = False,
        local_files_only: bool = False,
        token: str | bool | None = None,
        revision: str = "main",
        trust_remote_code: bool = False,
        **kwargs: Any,
    ) -> Self: ...
    def save_pretrained(self, save_directory: _Name, **kwargs: Any) -> tuple[str, ...]: ...
    def __call__(
        self,
        text: _Text | None = None,
        text_pair: _Text | None = None,
        text_target: _Text | None = None,
        text_pair_target: _Text | None = None,
        add_special_tokens: bool = True,
        padding: bool | Literal["longest", "max_length", "do_not_pad"] = False,
        truncation: bool | str | None = None,
        max_length: int | None = None,
        stride: int = 0,
        is_split_into_words: bool = False,
        pad_to_multiple_of: int | None = None,
        padding_side: str | None = None,
        return_tensors: _Framework | None = None,
        return_token_type_ids: bool | None = None,
        return_attention_mask: bool | None = None,
        return_overflowing_tokens: bool = False,
        return_special_tokens_mask: bool = False,
        return_offsets_mapping: bool = False,
        return_length: bool = False,
        verbose: bool = True,
    ) -> BatchEncoding: ...
    def __len__(self) -> int: ...
    def tokenize(self, text: str, **kwargs: Any) -> list[str]: ...
    def encode(
        self,
        text: str,
        text_pair: str | None = None,
        add_special_tokens: bool = True,
        return_tensors: _Framework | None = None,
        **kwargs: Any,
    ) -> Any: ...
    def decode(
        self,
        token_ids: int | Sequence[int] | torch.Tensor,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
    ) -> str: ...
    def batch_decode(
        self,
        sequences: Iterable[Sequence[int]] | torch.Tensor,
        skip_special_tokens: bool = False,
        clean_up_tokenization_spaces: bool | None = None,
    ) -> list[str]: ...
    def convert_tokens_to_ids(self, tokens: str | list[str]) -> Any: ...
    def convert_ids_to_tokens(self, ids: int | list[int], skip_special_tokens: bool = False) -> Any: ...
    def get_vocab(self) -> dict[str, int]: ...
    def add_tokens(self, new_tokens: str | list[str], special_tokens: bool = False) -> int: ...
    def add_special_tokens(self, special_tokens_dict: dict[str, Any]) -> int: ...
    def pad(self, encoded_inputs: Any, padding: bool | str = True, **kwargs: Any) -> BatchEncoding: ...
    def apply_chat_template(
        self,
        conversation: list[dict[str, Any]] | list[list[dict[str, Any]]],
        tools: list[Any] | None = None,
        chat_template: str | None = None,
        add_generation_prompt: bool = False,
        tokenize: bool = True,
        return_tensors: _Framework | None = None,
        return_dict: bool = False,
        **kwargs: Any,
    ) -> Any: ...

class PreTrainedTokenizer(PreTrainedTokenizerBase): ...

class PreTrainedTokenizerFast(PreTrainedTokenizerBase):
    def __init__(self, *args: Any, **kwargs: Any) -> None: ...
    @property
    def is_fast(self) -> bool: ...

class AutoTokenizer:
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: _Name,
        *inputs: Any,
        use_fast: bool = True,
        revision: str = "main",
        trust_remote_code: bool = False,
        **kwargs: Any,
    ) -> PreTrainedTokenizerBase: ...
