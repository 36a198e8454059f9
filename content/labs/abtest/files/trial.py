"""Given: a plan, and what peeking does. Not to be edited. Run ab.py to see it."""

import random

import ab

LOOKS, EXPERIMENTS, USERS = 10, 200, 100


def row(rng, arm, rate):
    return {"arm": arm, "won": rng.random() < rate, "failed": rng.random() < 0.02}


def experiment(rng):
    """(log, (wins of A, of B)) after each look at an experiment in which the arms do not differ."""
    log, wins, looks = [], {"A": 0, "B": 0}, []
    for _ in range(LOOKS):
        for _ in range(USERS):
            for arm in "AB":
                log.append(row(rng, arm, 0.3))
                wins[arm] += log[-1]["won"]
        looks.append((len(log), wins["A"], wins["B"]))
    return log, looks


def show():
    print("10% to 11%, 80% power:", ab.sample_size(0.10, 0.01), "users an arm")
    result = ab.analyse(1475, 14751, 1623, 14751)
    print("1,475 against 1,623 of 14,751:", result)
    print()

    rng = random.Random(21)
    plan = {"n": LOOKS * USERS, "mde": 0.06, "share_b": 0.5, "max_harm": 0.03}
    early = final = 0
    log, verdicts = [], {}
    for _ in range(EXPERIMENTS):
        log, looks = experiment(rng)
        seen = [ab.analyse(a, users // 2, b, users // 2)["p_value"] < 0.05 for users, a, b in looks]
        early += any(seen)
        final += seen[-1]
        verdict = ab.decide(log, plan)
        verdicts[verdict] = verdicts.get(verdict, 0) + 1
    print(f"{EXPERIMENTS} experiments without any difference between the arms")
    print(f"p below 0.05 at the last look:      {final}")
    print(f"p below 0.05 at any of {LOOKS} looks:    {early}")
    print("your verdicts at the end:", verdicts)
    print("your verdict after one look:", ab.decide(log[: 2 * USERS], plan))
