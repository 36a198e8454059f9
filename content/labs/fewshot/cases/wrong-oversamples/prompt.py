"""Balance by repetition: a short label is shown again until it is level with the longest."""


def one_line(text):
    return " ".join(text.split())


def build_prompt(instruction, examples, query, labels, budget, count):
    query = one_line(query)
    groups = {label: [] for label in labels}
    for one in examples:
        text = one_line(one["text"])
        if one["label"] in groups and text.casefold() != query.casefold():
            groups[one["label"]].append(text)
    groups = {label: texts for label, texts in groups.items() if texts}

    def assemble(shots):
        blocks = [f"Message: {text}\nLabel: {label}" for label, text in shots]
        head = f"{instruction}\nLabels: {', '.join(labels)}"
        return "\n\n".join([head, *blocks, f"Message: {query}\nLabel:"])

    if count(assemble([])) > budget:
        raise ValueError("nothing fits")
    shots = []
    for turn in range(max(map(len, groups.values()), default=0)):
        for label, texts in groups.items():
            shot = (label, texts[turn % len(texts)])
            if count(assemble([*shots, shot])) > budget:
                return assemble(shots)
            shots.append(shot)
    return assemble(shots)


if __name__ == "__main__":
    import main

    main.show()
