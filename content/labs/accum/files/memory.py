"""What fits on a GPU, and with which micro-batch."""

GB = 10**9
RESERVED = 2 * GB  # the CUDA context, buffers, what fragmentation wastes


def memory(model: dict[str, int], micro: int, gpus: int, checkpointing: bool) -> dict[str, float]:
    """Bytes on one GPU: model states and activations."""
    return {"states": 2 * model["params"], "activations": 0}


def plan(model: dict[str, int], gpu_gb: float, gpus: int, global_batch: int) -> dict[str, int]:
    """The micro-batch to train with: micro, steps (of accumulation) and checkpointing."""
    return {"micro": global_batch // gpus, "steps": 1, "checkpointing": False}
