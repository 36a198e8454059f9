# Follows the documentation of PyTorch 2.8, in part; written for this course.
enabled: bool
deterministic: bool
benchmark: bool
benchmark_limit: int | None
allow_tf32: bool

def is_available() -> bool: ...
def version() -> int | None: ...
