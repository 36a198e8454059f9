"""Networks without weights. Read-only."""

from typing import Any


class Network:
    """Takes its config and, as real ones do, fills in what the config leaves out."""

    def __init__(self, config: dict[str, Any]) -> None:
        config.setdefault("layers", 12)
        config.setdefault("rope", {}).setdefault("theta", 10_000.0)
        self.config = config

    def __repr__(self) -> str:
        return f"{type(self).__name__}, {self.config['layers']} layers"


class BertModel(Network): ...


class LlamaModel(Network): ...


class T5Model(Network): ...


class BertLMHeadModel(Network): ...


class LlamaForCausalLM(Network): ...
