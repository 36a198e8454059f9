"""Builds the text that asks a model to label one message."""

import re


def clean(text):
    return re.sub(r"\s+", " ", text).strip()


def render(text, label=""):
    return f"Message: {clean(text)}\nLabel: {label}".rstrip()


def build_prompt(instruction, examples, query, labels, budget, count):
    def prompt(shots):
        top = instruction + "\nLabels: " + ", ".join(labels)
        return "\n\n".join([top, *shots, render(query)])

    if count(prompt([])) > budget:
        raise ValueError("too small a budget")
    shots, done = [], False
    rest = [e for e in examples if clean(e["text"]).lower() != clean(query).lower()]
    while not done:
        done = True
        missed = False
        for label in reversed(labels):
            mine = [e for e in rest if e["label"] == label]
            for e in mine:
                if count(prompt([render(e["text"], label), *shots])) <= budget:
                    shots.insert(0, render(e["text"], label))
                    rest.remove(e)
                    done = False
                    break
            else:
                missed = missed or bool(mine)
        done = done or missed
    return prompt(shots)
