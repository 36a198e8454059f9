"""Given: your alarm on made-up columns. Not to be edited. Run drift.py to see it."""

import random

import drift

ROUNDS = 40


def column(rng, rows, shift=0.0):
    return [rng.gauss(shift, 1) for _ in range(rows)]


def attempt(function, *args):
    """What a function of drift.py returns; the error in words, should it raise one."""
    try:
        return function(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def show():
    rng = random.Random(10)
    ref = column(rng, 2000)
    print("PSI of ref with itself:", attempt(drift.psi, ref, ref))
    print()
    print("ref has 2,000 rows      PSI without drift      alarms, of", ROUNDS)
    print("live rows               middle    largest      no drift   0.2 sigma   0.5 sigma")
    for rows in (90, 500, 3000):
        quiet = [attempt(drift.psi, ref, column(rng, rows)) for _ in range(ROUNDS)]
        alarms = [
            [attempt(drift.alert, ref, column(rng, rows, shift)) for _ in range(ROUNDS)]
            for shift in (0, 0.2, 0.5)
        ]
        errors = [one for one in [*quiet, *sum(alarms, [])] if isinstance(one, str)]
        if errors:
            print(f"{rows:>9,}               {errors[0]} ({len(errors)} times)")
            continue
        middle, largest = sorted(quiet)[ROUNDS // 2], max(quiet)
        counts = "".join(f"{sum(map(bool, one)):>12}" for one in alarms)
        print(f"{rows:>9,}               {middle:.3f}     {largest:.3f}     {counts}")
