"""Given: prints a review with your diff.py. Run diff.py to see it. Not to be edited."""

import json
import re
from pathlib import Path


def report(old_text, new_text):
    """Everything a reviewer wants on one page, as plain data."""
    import diff

    changes = diff.diff_locks(old_text, new_text)
    texts = (old_text, new_text)
    hashes = [re.findall(r'^content-hash = "(\w+)"', text, re.MULTILINE) for text in texts]
    return {
        "diff": changes,
        "alarms": diff.alarms(changes),
        "entries": [len(re.findall(r"^\[\[packages?\]\]", text, re.MULTILINE)) for text in texts],
        "same_content_hash": bool(hashes[0]) and hashes[0] == hashes[1],
    }


def report_json(old_text, new_text):
    return json.dumps(report(old_text, new_text))


def show(file_name):
    print(f"\n== {file_name}: old/ to new/ ==")
    try:
        found = report(*(Path(side, file_name).read_text() for side in ("old", "new")))
    except Exception as error:
        print(f"  {type(error).__name__}: {error}")
        return
    print("  {} entries, then {}".format(*found["entries"]))
    for category, items in found["diff"].items():
        for item in items:
            print(f"  {category:15} {describe(item)}")
    for alarm in found["alarms"]:
        print(f"  ALARM           {describe(alarm)}")


def describe(item):
    if not isinstance(item, dict):
        return str(item)
    rest = ", ".join(f"{key}: {short(value)}" for key, value in item.items() if key != "name")
    return f"{item.get('name', '?')}  {rest}"


def short(value):
    text = str(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
