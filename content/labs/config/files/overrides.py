"""Reads one override. Given: use it, you need not change it."""

import re

OVERRIDE = re.compile(r"(~|\+{0,2})([^=~+]+)(?:=(.*))?", re.DOTALL)
WHOLE = re.compile(r"[+-]?\d+")
NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
WORDS = {"true": True, "false": False, "null": None}


def parse(override):
    """(sign, path, value) of an override; the sign is one of "", "+", "++" and "~".

    >>> parse("training.learning_rate=1e-3")
    ('', ['training', 'learning_rate'], 0.001)
    >>> parse("+run.note=first")
    ('+', ['run', 'note'], 'first')
    >>> parse("~run.note")
    ('~', ['run', 'note'], None)
    """
    found = OVERRIDE.fullmatch(override)
    if not found or (found[3] is None) != (found[1] == "~"):
        raise ValueError(f"{override} is not an override")
    return found[1], found[2].split("."), None if found[3] is None else typed(found[3])


def typed(text):
    """What the text after `=` stands for. Never eval: that would run whatever stands there."""
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return text[1:-1]
    if text.lower() in WORDS:
        return WORDS[text.lower()]
    if WHOLE.fullmatch(text):
        return int(text)
    return float(text) if NUMBER.fullmatch(text) else text
