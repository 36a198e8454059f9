"""The model that training starts from."""


def load_model(config: dict):
    from transformers import AutoModelForSequenceClassification

    model = config["model"]
    return AutoModelForSequenceClassification.from_pretrained(
        model["name"], revision="3e7c1a94d05b62f8817b9f4c20d6e5a13f90b728"
    )
