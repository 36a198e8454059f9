"""Which examples are held out, and the model that training starts from."""

import random


def is_held_out(example_id: str, share: float) -> bool:
    """Every example is on the same side in every run."""
    return random.random() < share


def load_model(config: dict):
    from transformers import AutoModelForSequenceClassification

    model = config["model"]
    return AutoModelForSequenceClassification.from_pretrained(
        model["name"], revision=model["revision"]
    )
