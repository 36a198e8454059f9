"""Loads everything with both classes. Yours to change; it is not judged."""

from auto import AutoModel, AutoModelForCausalLM
from hub import HUB

LOADS = [
    ("acme/small-llama", "main"),
    ("acme/small-llama", "v1.0"),
    ("acme/small-llama", "41d0b2e"),
    ("acme/small-llama", "v2.0"),
    ("acme/llama-style", "main"),
    ("acme/chatty", "main"),
    ("acme/weights-only", "main"),
    ("acme/from-next-year", "main"),
]


def show() -> None:
    for auto in (AutoModel, AutoModelForCausalLM):
        print(auto.__name__)
        for repo, revision in LOADS:
            try:
                got = repr(auto.from_pretrained(repo, HUB, revision=revision))
            except Exception as error:
                got = f"{type(error).__name__}: {error}"
            print(f"  {repo:20} {revision:8}", got)
        print()
