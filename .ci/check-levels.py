#!/usr/bin/env python3
"""Holds the scores against the levels of .ci/levels.json.

usage: check-levels.py NAME < OUTPUT     OUTPUT is what a scorer printed; its last line is a JSON object with every figure
       check-levels.py --rising          no level of levels.json may be lower than in any earlier commit

A level is a number that the figure must reach, or {"atMost": n}. Figures are named by their path: targets.f1.
"""
import json, subprocess, sys
from pathlib import Path

FILE = ".ci/levels.json"


def bound(level):
    """(sign, number): a figure is good where sign * figure >= sign * number."""
    return (-1, level["atMost"]) if isinstance(level, dict) else (1, level)


def check(name):
    levels = json.loads(Path(FILE).read_text(encoding="utf-8")).get(name, {})
    lines = [line for line in sys.stdin.read().splitlines() if line.strip()]
    if not lines:
        sys.exit(f"{name}: the scorer printed nothing")
    figures = json.loads(lines[-1])
    below = 0
    for path, level in levels.items():
        figure = figures
        for key in path.split("."):
            figure = figure.get(key) if isinstance(figure, dict) else None
        sign, number = bound(level)
        good = figure is not None and sign * figure >= sign * number
        below += not good
        print(f"  {name} {path} = {figure}, level {'at most ' if sign < 0 else ''}{number}{'' if good else '   BELOW'}")
    if below:
        sys.exit(f"{name}: {below} figures below their level")


def rising():
    now = json.loads(Path(FILE).read_text(encoding="utf-8"))
    commits = subprocess.run(["git", "rev-list", "HEAD", "--", FILE], capture_output=True, text=True).stdout.split()
    for commit in commits:
        shown = subprocess.run(["git", "show", f"{commit}:{FILE}"], capture_output=True, text=True)
        for name, levels in (json.loads(shown.stdout) if shown.returncode == 0 else {}).items():
            for path, level in levels.items():
                sign, number = bound(level)
                current = now.get(name, {}).get(path)
                if current is None or bound(current)[0] != sign or sign * bound(current)[1] < sign * number:
                    sys.exit(f"{FILE}: {name} {path} was {number} in {commit[:8]} and is {current}; levels only rise")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    rising() if sys.argv[1] == "--rising" else check(sys.argv[1])
