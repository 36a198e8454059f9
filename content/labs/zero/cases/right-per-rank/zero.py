def per_gpu(params, gpus, stage, trainable=1.0):
    """Hands out parameters to ranks and looks at the fullest; whole bytes."""
    trained = int(params * trainable)

    def rank(index, count):
        return count // gpus + (1 if index < count % gpus else 0)

    def fullest(count, first_stage):
        if stage < first_stage:
            return count
        return max(rank(index, count) for index in (0, gpus - 1))

    size = {
        "optimizer": 12 * fullest(trained, 1),
        "gradients": 2 * fullest(trained, 2),
        "weights": 2 * fullest(params, 3),
    }
    size["total"] = size["optimizer"] + size["gradients"] + size["weights"]
    return {part: number / 1e9 for part, number in size.items()}


def min_gpus(params, gpu_gb, stage, trainable=1.0, most=1024):
    """The total never grows with the number of GPUs, so halve the interval."""
    low, high = 1, most + 1
    while low < high:
        middle = (low + high) // 2
        if per_gpu(params, middle, stage, trainable)["total"] <= gpu_gb:
            high = middle
        else:
            low = middle + 1
    return low if low <= most else None
