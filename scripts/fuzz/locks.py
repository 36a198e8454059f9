"""Damages lock files and compares each pair; whatever is not an answer or a ValueError is a fault."""

import json
import random
import re
import time

import review

SHARDS = [
    *"[]{}\"'=,.#\n\\\t\0é😀",
    "[[package]]\n", "[package.source]\n", '"""', "'''", "1979-05-27", "nan", "-1", "true", "{}", "[]",
    'name = 1\n', 'version = []\n', 'version = ""\n', "source = 7\n", "files = [1]\n", 'files = {}\n',
    'markers = [1]\n', "resolution-markers = [1]\n", 'wheels = [{url = 3}]\n', 'hashes = "x"\n',
    'url = "//[x"', "\u202e", "9" * 5000, "[" * 900, "a." * 400, "content-hash", "lock-version",
]


VALUES = ["", "é", "1.0rc1", "not a version", "sha256:ff", "registry", "https://x/y.whl", "[", "A_b.c", "\u202e"]


def other_value(rng, text):
    """The same lock with one of its strings replaced: still TOML."""
    places = list(re.finditer(r'"[^"\n]*"', text))
    if not places:
        return text
    place, source = rng.choice(places), rng.choice(places)
    value = source[0] if rng.random() < 0.4 else f'"{rng.choice(VALUES)}"'
    return text[: place.start()] + value + text[place.end() :]


def cut(rng, text):
    at = rng.randrange(len(text) + 1)
    more = rng.choice(SHARDS)
    if rng.random() < 0.2:
        start = rng.randrange(len(text) + 1)
        more = text[start : start + 60]
    return text[:at] + more + text[at + rng.choice((0, 0, 1, 4, 20, 200)) :]


def damaged(rng, text):
    change = rng.choice((other_value, cut))
    for _ in range(rng.randint(1, 5)):
        text = change(rng, text)
    return text


def run(samples, seed, count):
    """[how many compared, how many refused, slowest in seconds, faults]"""
    compared = refused = 0
    slowest, faults = 0.0, []
    for number in range(count):
        rng = random.Random(f"{seed}-{number}")
        sample = rng.choice(samples)
        old = damaged(rng, sample) if rng.random() < 0.5 else sample
        new = damaged(rng, sample)
        started = time.perf_counter()
        try:
            json.loads(review.report_json(old, new))
            compared += 1
        except ValueError as error:
            refused += 1
            if not str(error).strip():
                faults.append(f"{number}: refused without a word")
        except BaseException as error:
            faults.append(f"{number}: {type(error).__name__}: {error}"[:300])
        slowest = max(slowest, time.perf_counter() - started)
    return [compared, refused, slowest, faults]
