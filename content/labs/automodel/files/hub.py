"""An invented hub, as plain data: repositories with branches, commits and files. Read-only."""

from typing import TypedDict


class Repository(TypedDict):
    refs: dict[str, str]  # a branch or a tag -> a commit
    commits: dict[str, dict[str, str]]  # a commit -> its files: name -> text


type Hub = dict[str, Repository]

HUB: Hub = {
    "acme/small-llama": {
        "refs": {"main": "9f31c07", "v1.0": "41d0b2e"},
        "commits": {
            "41d0b2e": {"config.json": '{"model_type": "llama", "layers": 16}'},
            "9f31c07": {"config.json": '{"model_type": "llama", "layers": 24, "rope": {}}'},
        },
    },
    "acme/llama-style": {
        "refs": {"main": "c5a8e10"},
        "commits": {"c5a8e10": {"config.json": '{"model_type": "bert"}'}},
    },
    "acme/chatty": {
        "refs": {"main": "07be4d9"},
        "commits": {"07be4d9": {"config.json": '{"model_type": "t5"}'}},
    },
    "acme/weights-only": {
        "refs": {"main": "e2207aa"},
        "commits": {"e2207aa": {"model.safetensors": "…"}},
    },
    "acme/from-next-year": {
        "refs": {"main": "b61fd3c"},
        "commits": {"b61fd3c": {"config.json": '{"model_type": "mamba-9"}'}},
    },
}
