"""Model states per GPU: weights, gradients and optimizer state under ZeRO."""

import math

# Training with Adam in mixed precision, bytes for each parameter.
WEIGHT = 2  # bf16
GRADIENT = 2  # bf16, of trained parameters only
MASTER = 4  # fp32 copy of a trained weight, kept by the optimizer
MOMENTUM = 4  # fp32, Adam's first moment
VARIANCE = 4  # fp32, Adam's second moment
GB = 10**9


def per_gpu(params: int, gpus: int, stage: int, trainable: float = 1.0) -> dict[str, float]:
    """GB on the fullest GPU: weights, gradients, optimizer, and their total.

    `trainable` is the trained fraction of `params`.
    """

    def share(count: int, sharded: bool) -> int:
        return math.ceil(count / gpus) if sharded else count

    trained = round(params * trainable)
    states = {
        "weights": share(params, stage >= 3) * WEIGHT / GB,
        "gradients": share(trained, stage >= 2) * GRADIENT / GB,
        "optimizer": share(trained, stage >= 0) * (MASTER + MOMENTUM + VARIANCE) / GB,
    }
    return {**states, "total": sum(states.values())}


def min_gpus(
    params: int, gpu_gb: float, stage: int, trainable: float = 1.0, most: int = 1024
) -> int | None:
    """The fewest GPUs of `gpu_gb` on which the states fit; None if `most` do not suffice."""
    for gpus in range(1, most + 1):
        if per_gpu(params, gpus, stage, trainable)["total"] <= gpu_gb:
            return gpus
    return None


if __name__ == "__main__":
    import plans

    plans.show()
