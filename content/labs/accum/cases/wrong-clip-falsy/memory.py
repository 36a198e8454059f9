"""What fits on a GPU, and with which micro-batch."""

GB = 10**9
RESERVED = 2 * GB  # the CUDA context, buffers, what fragmentation wastes


def memory(model: dict[str, int], micro: int, gpus: int, checkpointing: bool) -> dict[str, float]:
    """Bytes on one GPU: model states and activations."""
    values = model["seq"] * model["hidden"] * micro
    layer = 34 * values
    kept = 2 * values * model["layers"] + layer if checkpointing else layer * model["layers"]
    return {"states": 16 * model["params"] / gpus, "activations": kept}


def plan(model: dict[str, int], gpu_gb: float, gpus: int, global_batch: int) -> dict[str, int]:
    """The micro-batch to train with: micro, steps (of accumulation) and checkpointing."""
    share, rest = divmod(global_batch, gpus)
    if rest:
        raise ValueError(f"{gpus} GPUs cannot share a global batch of {global_batch} evenly")
    room = gpu_gb * GB - RESERVED
    for checkpointing in (False, True):
        for micro in range(share, 0, -1):
            if share % micro == 0:
                if sum(memory(model, micro, gpus, checkpointing).values()) <= room:
                    steps = share // micro
                    return {"micro": micro, "steps": steps, "checkpointing": checkpointing}
    raise ValueError(f"{gpu_gb} GB do not hold one sequence, even with checkpointing")
