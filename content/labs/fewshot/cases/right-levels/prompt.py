"""Builds the text that asks a model to label one message."""

from collections import defaultdict


def flat(text):
    return " ".join(part for part in text.splitlines() if part.strip()).strip()


def build_prompt(instruction, examples, query, labels, budget, count):
    head = instruction + "\nLabels: " + ", ".join(labels) + "\n\n"
    tail = "Message: " + flat(query) + "\nLabel:"
    if count(head + tail) > budget:
        raise ValueError(budget)
    key = " ".join(query.split()).casefold()
    stock = defaultdict(list)
    for one in examples[::-1]:
        if one["label"] in labels and " ".join(one["text"].split()).casefold() != key:
            shot = f"Message: {flat(one['text'])}\nLabel: {one['label']}\n\n"
            stock[one["label"]].append(shot)
    body = ""
    while stock:
        missed = False
        for label in list(stock):
            for shot in stock[label]:
                if count(head + body + shot + tail) <= budget:
                    body += shot
                    stock[label].remove(shot)
                    break
            else:
                missed = True
            if not stock[label]:
                del stock[label]
        if missed:
            break
    return head + body + tail
