"""The model that training starts from."""


def load_model(config: dict):
    from transformers import AutoModelForSequenceClassification

    model = config["model"]
    return AutoModelForSequenceClassification.from_pretrained(
        model["name"], revision=model["revision"]
    )
