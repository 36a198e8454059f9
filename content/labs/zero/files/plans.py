"""Some runs to look at. Read-only."""

from zero import min_gpus, per_gpu

LLAMA_2_7B = 6_738_415_616
RUNS = [
    ("7.5 billion, 64 GPUs", 7_500_000_000, 64, 1.0),
    ("Llama-2-7B, 8 GPUs", LLAMA_2_7B, 8, 1.0),
    ("the same, 1 in 1,024 trained", LLAMA_2_7B, 8, 1 / 1024),
]


def show() -> None:
    print("GB per GPU" + " " * 22 + "weights  gradients  optimizer    total")
    for title, params, gpus, trainable in RUNS:
        print(title)
        for stage in range(4):
            gb = per_gpu(params, gpus, stage, trainable)
            parts = [gb.get(key, 0.0) for key in ("weights", "gradients", "optimizer", "total")]
            print(f"  stage {stage}" + " " * 20 + "".join(f"{part:11.1f}" for part in parts))
    for gpu, size in (("A10G", 24), ("A100", 80)):
        needed = [min_gpus(LLAMA_2_7B, size, stage) for stage in range(4)]
        print(f"Llama-2-7B on {gpu} ({size} GB), GPUs needed at stages 0 to 3: {needed}")
