"""The model that training starts from."""


def load_model(config: dict):
    from transformers import AutoModelForSequenceClassification

    return AutoModelForSequenceClassification.from_pretrained(config["model"]["name"])
