"""Which examples are held out, and the model that training starts from."""

from hashlib import sha256


def is_held_out(example_id: str, share: float) -> bool:
    """Every example is on the same side in every run."""
    digest = sha256(example_id.encode()).digest()
    return int.from_bytes(digest[:8]) % 1000 < share * 1000


def load_model(config: dict):
    from transformers import AutoModelForSequenceClassification

    model = config["model"]
    return AutoModelForSequenceClassification.from_pretrained(
        model["name"], revision=model["revision"]
    )
