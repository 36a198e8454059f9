import math

GB = 1_000_000_000


def per_gpu(params, gpus, stage, trainable=1.0):
    trained = round(params * trainable)
    shards = [gpus if stage > i else 1 for i in range(3)]
    optimizer, gradients, weights = (
        size * -(-count // shard) / GB
        for size, count, shard in zip((12, 2, 2), (trained, trained, params), shards, strict=True)
    )
    return dict(
        weights=weights, gradients=gradients, optimizer=optimizer, total=weights + gradients + optimizer
    )


def min_gpus(params, gpu_gb, stage, trainable=1.0, most=1024):
    fits = (n for n in range(1, most + 1) if per_gpu(params, n, stage, trainable)["total"] <= gpu_gb)
    return next(fits, None)
