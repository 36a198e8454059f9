"""Builds the text that asks a model to label one message."""


def build_prompt(instruction, examples, query, labels, budget, count):
    """A few-shot prompt of at most `budget` tokens, as `count` counts them."""
    query = one_line(query)
    head = f"{instruction}\nLabels: {', '.join(labels)}"
    tail = f"Message: {query}\nLabel:"

    def assemble(shots):
        blocks = [f"Message: {text}\nLabel: {label}" for label, text in shots]
        return "\n\n".join([head, *blocks, tail])

    if count(assemble([])) > budget:
        raise ValueError(f"instruction and query alone cost more than {budget} tokens")

    waiting = by_label(examples, labels, query)
    shots = []
    while fitting := [
        shot for shot in whose_turn(waiting, shots) if count(assemble([*shots, shot]).removeprefix(head).removesuffix(tail)) <= budget
    ]:
        label, text = fitting[0]
        shots.append((label, text))
        waiting[label].remove(text)
    return assemble(shots)


def one_line(text):
    """The text without line breaks; str.split knows every kind of them."""
    return " ".join(text.split())


def by_label(examples, labels, query):
    """The texts that may be shown, by label."""
    found = {label: [] for label in labels}
    for example in examples:
        text = one_line(example["text"])
        if example["label"] in found and text.casefold() != query.casefold():
            found[example["label"]].append(text)
    return found


def whose_turn(waiting, shots):
    """Waiting examples of the labels that were shown least; used-up labels have no turn."""
    shown = {label: sum(label == other for other, _ in shots) for label in waiting}
    fewest = min((shown[label] for label, texts in waiting.items() if texts), default=0)
    return [
        (label, text)
        for label, texts in waiting.items()
        for text in texts
        if shown[label] == fewest
    ]


if __name__ == "__main__":
    import main

    main.show()
