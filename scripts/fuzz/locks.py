"""Damages lock files and compares each pair; whatever is not an answer or a ValueError is a fault."""

import json
import random
import time

import review

SHARDS = [
    *"[]{}\"'=,.#\n\\\t\0é😀",
    "[[package]]\n", "[package.source]\n", '"""', "'''", "1979-05-27", "nan", "-1", "true", "{}", "[]",
    'name = 1\n', 'version = []\n', 'version = ""\n', "source = 7\n", "files = [1]\n", 'files = {}\n',
    'markers = [1]\n', "resolution-markers = [1]\n", 'wheels = [{url = 3}]\n', 'hashes = "x"\n',
    'url = "//[x"', "\u202e", "9" * 5000, "[" * 900, "a." * 400, "content-hash", "lock-version",
]


def damaged(rng, text):
    for _ in range(rng.randint(1, 5)):
        at = rng.randrange(len(text) + 1)
        drop = rng.choice((0, 0, 1, 4, 20, 200))
        more = rng.choice(SHARDS)
        if rng.random() < 0.2:
            start = rng.randrange(len(text) + 1)
            more = text[start : start + 60]
        text = text[:at] + more + text[at + drop :]
    return text


def run(samples, seed, count):
    """[how many compared, how many refused, slowest in seconds, faults]"""
    compared = refused = 0
    slowest, faults = 0.0, []
    for number in range(count):
        rng = random.Random(f"{seed}-{number}")
        sample = rng.choice(samples)
        old = damaged(rng, sample) if rng.random() < 0.7 else sample
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
