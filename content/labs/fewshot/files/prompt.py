"""Builds the text that asks a model to label one message."""


def build_prompt(instruction, examples, query, labels, budget, count):
    """A few-shot prompt of at most `budget` tokens.

    `count` is the tokenizer's own: each model counts differently, so ask it.
    """
    # A first attempt: the first three examples, whatever they are, and cut to size.
    blocks = [f"Message: {one['text']}\nLabel: {one['label']}" for one in examples[:3]]
    prompt = "\n\n".join([instruction, *blocks, f"Message: {query}\nLabel:"])
    return prompt[:budget]


if __name__ == "__main__":
    import main

    main.show()
