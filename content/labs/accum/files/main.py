"""What your two files make of a job. Read-only."""

from memory import GB, memory, plan
from step import accumulate
from unigram import Unigram

LLAMA = {"params": 6_738_415_616, "layers": 32, "hidden": 4096, "seq": 4096}
MICRO = [[0, 2], [1, -100], [3, 3, 1, 2, 0, 3], [1, 1, 1]]  # a batch of four sequences


def show_plans() -> None:
    for gpu_gb in (16, 32, 80):
        try:
            chosen = plan(LLAMA, gpu_gb, 8, 512)
            used = memory(LLAMA, chosen["micro"], 8, bool(chosen["checkpointing"]))
            total = sum(used.values()) / GB
            print(f"8 GPUs of {gpu_gb} GB: {chosen}, {total:.1f} GB + 2 GB reserved")
        except ValueError as error:
            print(f"8 GPUs of {gpu_gb} GB: {error}")


def show_step() -> None:
    big, small = Unigram(4), Unigram(4)
    joined = [label for labels in MICRO for label in labels]
    rows = [("one batch", big, [joined]), ("accumulated", small, MICRO)]
    for name, model, micro in rows:
        loss = accumulate(micro, model.grad, None, model.step)
        weights = "  ".join(f"{weight:7.4f}" for weight in model.weights)
        print(f"{name:12} loss {loss:.4f}   {model.steps} step(s)   weights {weights}")


if __name__ == "__main__":
    show_plans()
    print()
    show_step()
