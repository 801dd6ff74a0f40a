#!/usr/bin/env python3
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the tests in meson's logs (testlog.json) and prints 'N passed, N failed, N skipped'.

A program that speaks TAP counts each of its subtests, any other counts as one. A program that failed
although no subtest did (it crashed, or a sanitizer spoke at the end) counts as one failure more.
"""

import json
import re
import sys
from collections import Counter

TAP_LINE = re.compile(r"^\s*(?P<verdict>ok|not ok)\b(?P<rest>.*)$", re.MULTILINE)
PASSED = {"OK", "EXPECTEDFAIL"}


def count_program(run):
    counts = Counter()
    for line in TAP_LINE.finditer(run.get("stdout", "")):
        if re.search(r"# SKIP\b", line["rest"], re.IGNORECASE):
            counts["skipped"] += 1
        elif line["verdict"] == "ok":
            counts["passed"] += 1
        else:
            counts["failed"] += 1

    if run["result"] not in PASSED | {"SKIP"}:
        counts["failed"] = max(counts["failed"], 1)
    elif not counts:
        counts["skipped" if run["result"] == "SKIP" else "passed"] += 1
    return counts


def read_runs(log):
    """A run that left no log failed as a whole: no display came up, say."""
    try:
        with open(log, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]
    except FileNotFoundError:
        return [{"name": "all tests", "result": "ERROR"}]


def main(logs):
    total = Counter()
    for log in logs:
        for run in read_runs(log):
            counts = count_program(run)
            total += counts
            if counts["failed"]:
                print(f"failed: {run['name']} ({log})")

    print(f"{total['passed']} passed, {total['failed']} failed, {total['skipped']} skipped")
    return 1 if total["failed"] or not total["passed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
