"""From a name to a class: a table for each task, and config.json as the key."""

import copy
import json
from typing import Any, ClassVar

from hub import Hub
from models import BertLMHeadModel, BertModel, LlamaForCausalLM, LlamaModel, T5Model


class AutoModel:
    """Finds the network without a head."""

    table: ClassVar[dict[str, type]] = {}

    @classmethod
    def register(cls, model_type: str, model_class: type, *, exist_ok: bool = False) -> None:
        """Enters a class under a model type."""
        if model_type in cls.table and not exist_ok:
            raise ValueError(f"{model_type!r} is taken in {cls.__name__}")
        cls.table[model_type] = model_class

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Any:
        """A network of the class that the config asks for."""
        model_type = config.get("model_type")
        if model_type not in cls.table:
            known = ", ".join(sorted(cls.table))
            raise ValueError(f"model_type {model_type!r} is not in {cls.__name__}; known: {known}")
        return cls.table[model_type](copy.deepcopy(config))

    @classmethod
    def from_pretrained(cls, repo: str, hub: Hub, revision: str = "main") -> Any:
        """The same, with the config.json of a repository at a revision. Branches move."""
        return cls.from_config(read_config(repo, hub, revision))


class AutoModelForCausalLM(AutoModel):
    """Finds the network that predicts the next token."""

    table: ClassVar[dict[str, type]] = {}  # its own, not the one inherited


def read_config(repo: str, hub: Hub, revision: str) -> dict[str, Any]:
    """config.json at a branch, a tag or a commit."""
    if repo not in hub:
        raise OSError(f"there is no repository {repo!r}")
    refs, commits = hub[repo]["refs"], hub[repo]["commits"]
    commit = refs.get(revision, revision)
    if commit not in commits:
        raise OSError(f"{repo!r} has no revision {revision!r}")
    if "config.json" not in commits[commit]:
        raise OSError(f"{repo!r} has no config.json at {revision!r}")
    return json.loads(commits[commit]["config.json"])


AutoModel.register("bert", BertModel)
AutoModel.register("llama", LlamaModel)
AutoModel.register("t5", T5Model)
AutoModelForCausalLM.register("bert", BertLMHeadModel)
AutoModelForCausalLM.register("llama", LlamaForCausalLM)


if __name__ == "__main__":
    import demo

    demo.show()
