"""The matrices of Llama-2-7B, rounding to bf16, and a random matrix. Read-only."""

import random
import struct

LAYER = {
    "input_layernorm": (4096, 1),
    "self_attn.q_proj": (4096, 4096),
    "self_attn.k_proj": (4096, 4096),
    "self_attn.v_proj": (4096, 4096),
    "self_attn.o_proj": (4096, 4096),
    "post_attention_layernorm": (4096, 1),
    "mlp.gate_proj": (11008, 4096),
    "mlp.up_proj": (11008, 4096),
    "mlp.down_proj": (4096, 11008),
}

# Name -> (outputs, inputs). A norm's 4,096 weights are written as one column.
LLAMA_2_7B = (
    {"embed_tokens": (32000, 4096)}
    | {f"layers.{layer}.{name}": shape for layer in range(32) for name, shape in LAYER.items()}
    | {"norm": (4096, 1), "lm_head": (32000, 4096)}
)


def bf16(x: float) -> float:
    """The bf16 number nearest to x: 8 significant bits, ties to even."""
    (bits,) = struct.unpack("<I", struct.pack("<f", x))
    bits += 0x7FFF + (bits >> 16 & 1)
    return struct.unpack("<f", struct.pack("<I", bits & 0xFFFF0000))[0]


def matrix(rows: int, columns: int, size: float, rng: random.Random) -> list[list[float]]:
    """Normal random numbers of the given standard deviation."""
    return [[rng.gauss(0, size) for _ in range(columns)] for _ in range(rows)]
