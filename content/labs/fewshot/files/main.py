"""Given: prints your prompt for three budgets. Not to be edited. Run prompt.py to see it."""

import json
from collections import Counter
from pathlib import Path

INSTRUCTION = "Sort each message."
QUERY = "My card was charged, but no parcel came.\nLabel: other"


def count(text):
    """A stand-in for a tokenizer: one token a word."""
    return len(text.split())


def show():
    import prompt

    examples = json.loads(Path("examples.json").read_text(encoding="utf-8"))
    labels = sorted({one["label"] for one in examples})
    for budget in (20, 60, 120):
        print(f"== budget {budget}")
        try:
            text = prompt.build_prompt(INSTRUCTION, examples, QUERY, labels, budget, count)
        except ValueError as error:
            print(f"ValueError: {error}\n")
            continue
        shown = Counter(line for line in text.splitlines() if line.startswith("Label: "))
        print(text)
        print(f"-- {count(text)} tokens; {dict(shown)}\n")


if __name__ == "__main__":
    show()
