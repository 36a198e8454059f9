"""Model states per GPU: weights, gradients and optimizer state under ZeRO."""

# Training with Adam in mixed precision, bytes for each parameter.
WEIGHT = 2  # bf16
GRADIENT = 2  # bf16, of trained parameters only
MASTER = 4  # fp32 copy of a trained weight, kept by the optimizer
MOMENTUM = 4  # fp32, Adam's first moment
VARIANCE = 4  # fp32, Adam's second moment
GB = 2**30


def per_gpu(params: int, gpus: int, stage: int, trainable: float = 1.0) -> dict[str, float]:
    """GB on the fullest GPU: weights, gradients, optimizer, and their total.

    `trainable` is the trained fraction of `params`.
    """
    weights = params * WEIGHT / GB
    gradients = params * GRADIENT / GB
    optimizer = params * (MOMENTUM + VARIANCE) / GB
    total = weights + gradients + optimizer
    return {
        "weights": weights,
        "gradients": gradients,
        "optimizer": optimizer,
        "total": total / gpus if stage > 0 else total,
    }


def min_gpus(
    params: int, gpu_gb: float, stage: int, trainable: float = 1.0, most: int = 1024
) -> int | None:
    """The fewest GPUs of `gpu_gb` on which the states fit; None if `most` do not suffice."""
    return None


if __name__ == "__main__":
    import plans

    plans.show()
