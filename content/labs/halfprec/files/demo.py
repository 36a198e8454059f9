"""What half.py does to numbers, weights and gradients. Read-only."""

from half import LossScaler, to_bf16, to_fp16

INF = float("inf")
NUMBERS = [
    ("1/3", 0.3333333432674408, 0.333984375, 0.333251953125),
    ("1 + 2**-8, a tie", 1.00390625, 1.0, 1.00390625),
    ("1 + 3 * 2**-8, a tie", 1.01171875, 1.015625, 1.01171875),
    ("65519.9", 65519.8984375, 65536.0, 65504.0),
    ("65520", 65520.0, 65536.0, INF),
    ("2**-25", 2.0**-25, 2.0**-25, 0.0),
]


def attempt(function, x: float, right: float) -> str:
    """The number, and what it should have been."""
    try:
        got = function(x)
    except Exception as error:
        return f"{type(error).__name__}, not {right:.9g}"
    return f"{got:.9g}" if got == right else f"{got:.9g}, not {right:.9g}"


def show_numbers() -> None:
    print(f"{'':22}{'to_bf16':30}to_fp16")
    for name, x, bf16, fp16 in NUMBERS:
        print(f"{name:22}{attempt(to_bf16, x, bf16):30}{attempt(to_fp16, x, fp16)}")


def show_stall() -> None:
    weight, master = 1.0, 1.0
    for _ in range(1000):
        weight = to_bf16(weight + 0.001)
        master += 0.001
    print(f"1.0 + 1000 x 0.001: kept in bfloat16 {weight}, kept in float32 {master:.4f}")


def show_scaling() -> None:
    small = 1e-8  # a true gradient
    print(f"a gradient of {small}: {to_fp16(small)} in float16", end=", ")
    print(f"{to_fp16(small * 65536) / 65536:.2e} if the loss was scaled by 65536")
    scaler, weights = LossScaler(interval=3), [1.0]
    for true_gradient in (2.0, 0.5, 0.4, 0.3, 0.2, 0.1):
        scale = scaler.scale
        scaled = to_fp16(true_gradient * scale)
        weights = scaler.step(weights, [scaled], 0.1)
        print(f"  scale {scale:8.0f}  gradient {scaled:>10}  weight {weights[0]:.4f}")


def show() -> None:
    show_numbers()
    print()
    show_stall()
    print()
    show_scaling()
