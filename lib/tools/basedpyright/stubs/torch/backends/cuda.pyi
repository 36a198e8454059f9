# Follows the documentation of PyTorch 2.8, in part; written for this course.
class _Matmul:
    allow_tf32: bool
    allow_fp16_reduced_precision_reduction: bool
    allow_bf16_reduced_precision_reduction: bool

matmul: _Matmul

def is_built() -> bool: ...
