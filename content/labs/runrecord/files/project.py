"""A project, and what one run of it saw. Read-only."""

from typing import Any

# What may change a result. Everything else in the environment is nobody's business.
RESULT_VARIABLES = (
    "CUBLAS_WORKSPACE_CONFIG",
    "CUDA_VISIBLE_DEVICES",
    "OMP_NUM_THREADS",
    "PYTHONHASHSEED",
)

FILES: dict[str, bytes] = {
    "data/reviews.csv": b"text,label\ngood,1\nbad,0\n",
    "uv.lock": b'[[package]]\nname = "torch"\nversion = "2.13.0"\n',
}

CONFIG: dict[str, Any] = {
    "seed": 42,
    "dataset_version": "v2.3",
    "model": {"name": "small", "layers": [64, 32]},
    "training": {"lr": 3e-5, "epochs": 3, "resume": None},
}

ENV: dict[str, str] = {
    "HOME": "/home/ada",
    "PYTHONHASHSEED": "0",
    "CUDA_VISIBLE_DEVICES": "0,1",
    "WANDB_API_KEY": "not-a-real-key-4711",
}

GIT: dict[str, Any] = {
    "commit": "9f1c2ab",
    "diff": "-    lr: 2.0e-5\n+    lr: 3.0e-5\n",  # git diff HEAD
    "untracked": {"tricks.py": "def warm_up(step):\n    return min(1, step / 100)\n"},
}
