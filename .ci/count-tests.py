#!/usr/bin/env python3
"""Prints what the tests came to, from the reports of surefire: a line a module, then 'N passed, N failed'."""
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

KEYS = ("tests", "failures", "errors", "skipped")
total = dict.fromkeys(KEYS, 0)
for module in ("core", "io", "examples"):
    counts = dict.fromkeys(KEYS, 0)
    for report in Path(module, "target", "surefire-reports").glob("TEST-*.xml"):
        suite = xml.parse(report).getroot()
        for key in KEYS:
            counts[key] += int(suite.get(key, 0))
    print(f"{module}: Tests run: {counts['tests']}, Failures: {counts['failures']}, Errors: {counts['errors']}, Skipped: {counts['skipped']}")
    for key in KEYS:
        total[key] += counts[key]
failed = total["failures"] + total["errors"]
print(f"{total['tests'] - failed - total['skipped']} passed, {failed} failed")
sys.exit(1 if failed or not total["tests"] else 0)
