#!/usr/bin/env python3
"""Whether the stand-in gave every result that the documents name, in the tests of its rules.

results.py TABLE LOG...

The logs are those that the tests' servers wrote: a line for each call, with its result last. A result that --fail asked
for proves nothing and does not count. A row of the table without a reason that no log has is a failure, and so is one
with a reason that a log has after all.
"""
import re
import sys

LINE = re.compile(r"^(\w+)(?: .*)? = (\d+)(?: \w+)?$")


def seen(paths):
    results = set()
    for path in paths:
        with open(path, encoding="utf-8", errors="replace") as log:
            results.update((match[1], int(match[2])) for match in map(LINE.match, log) if match)
    return results


def main(table, *logs):
    found = seen(logs)
    failures = 0
    rows = [line.rstrip("\n").split("\t") for line in open(table, encoding="utf-8") if not line.startswith("#")]
    for method, code, name, where, reason in rows:
        if ((method, int(code)) in found) == bool(reason):
            failures += 1
            print(f"{method}: {code} {name} ({where}): " + ("was seen, so why the reason?" if reason else "not seen"))
    print(f"{len(rows)} results, {sum(1 for row in rows if row[4])} with a reason, {failures} failures")
    return failures != 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
