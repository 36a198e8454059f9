"""Which examples are held out, and the model that training starts from."""

from hashlib import sha256


def is_held_out(example_id: str, share: float) -> bool:
    """Every example is on the same side in every run."""
    return int(sha256(example_id.encode()).hexdigest(), 16) / 2**256 < share


def load_model(config: dict):
    from transformers import AutoModelForSequenceClassification

    model = config["model"]
    return AutoModelForSequenceClassification.from_pretrained(
        model["name"], revision=model["revision"]
    )
