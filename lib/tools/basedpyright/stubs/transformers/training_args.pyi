# Follows the documentation of Transformers 4.57, in part; written for this course.
from typing import Any, Literal

_When = Literal["no", "steps", "epoch"]

class TrainingArguments:
    output_dir: str | None
    learning_rate: float
    num_train_epochs: float
    max_steps: int
    per_device_train_batch_size: int
    per_device_eval_batch_size: int
    gradient_accumulation_steps: int
    seed: int
    bf16: bool
    fp16: bool
    def __init__(
        self,
        output_dir: str | None = None,
        *,
        do_train: bool = False,
        do_eval: bool = False,
        do_predict: bool = False,
        eval_strategy: _When = "no",
        prediction_loss_only: bool = False,
        per_device_train_batch_size: int = 8,
        per_device_eval_batch_size: int = 8,
        gradient_accumulation_steps: int = 1,
        eval_accumulation_steps: int | None = None,
        learning_rate: float = 5e-5,
        weight_decay: float = 0.0,
        adam_beta1: float = 0.9,
        adam_beta2: float = 0.999,
        adam_epsilon: float = 1e-8,
        max_grad_norm: float = 1.0,
        num_train_epochs: float = 3.0,
        max_steps: int = -1,
        lr_scheduler_type: str = "linear",
        lr_scheduler_kwargs: dict[str, Any] | str | None = None,
        warmup_ratio: float = 0.0,
        warmup_steps: int = 0,
        log_level: str = "passive",
        logging_dir: str | None = None,
        logging_strategy: _When = "steps",
        logging_first_step: bool = False,
        logging_steps: float = 500,
        save_strategy: Literal["no", "steps", "epoch", "best"] = "steps",
        save_steps: float = 500,
        save_total_limit: int | None = None,
        save_safetensors: bool = True,
        save_only_model: bool = False,
        use_cpu: bool = False,
        seed: int = 42,
        data_seed: int | None = None,
        bf16: bool = False,
        fp16: bool = False,
        bf16_full_eval: bool = False,
        fp16_full_eval: bool = False,
        tf32: bool | None = None,
        ddp_backend: str | None = None,
        dataloader_drop_last: bool = False,
        eval_steps: float | None = None,
        dataloader_num_workers: int = 0,
        dataloader_pin_memory: bool = True,
        dataloader_persistent_workers: bool = False,
        dataloader_prefetch_factor: int | None = None,
        run_name: str | None = None,
        disable_tqdm: bool | None = None,
        remove_unused_columns: bool | None = True,
        label_names: list[str] | None = None,
        load_best_model_at_end: bool = False,
        metric_for_best_model: str | None = None,
        greater_is_better: bool | None = None,
        ignore_data_skip: bool = False,
        fsdp: Any = None,
        fsdp_config: dict[str, Any] | str | None = None,
        deepspeed: dict[str, Any] | str | None = None,
        label_smoothing_factor: float = 0.0,
        optim: str = "adamw_torch",
        optim_args: str | None = None,
        group_by_length: bool = False,
        report_to: None | str | list[str] = None,
        push_to_hub: bool = False,
        resume_from_checkpoint: str | None = None,
        hub_model_id: str | None = None,
        hub_token: str | None = None,
        hub_private_repo: bool | None = None,
        gradient_checkpointing: bool = False,
        gradient_checkpointing_kwargs: dict[str, Any] | str | None = None,
        auto_find_batch_size: bool = False,
        full_determinism: bool = False,
        torch_compile: bool = False,
        torch_compile_backend: str | None = None,
        torch_compile_mode: str | None = None,
        neftune_noise_alpha: float | None = None,
    ) -> None: ...
    @property
    def train_batch_size(self) -> int: ...
    @property
    def eval_batch_size(self) -> int: ...
    @property
    def world_size(self) -> int: ...
    def to_dict(self) -> dict[str, Any]: ...
    def to_json_string(self) -> str: ...
