#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works out the audit chain's hashes from `headroom audit export --format jsonl`, by the recipe in ARCHITECTURE.md
("Audit hash") and Python's hashlib alone. Prints the number of entries; ends with 1 at the first that does not fit."""
import hashlib
import json
import sys

previous = None
count = 0
for line in sys.stdin:
    entry = json.loads(line)
    if previous is not None and entry["previousHash"] != previous:
        sys.exit(f"entry {entry['seq']} does not continue the one before it")
    digest = hashlib.sha256()
    for field in (entry["previousHash"], str(entry["seq"]), str(entry["atMs"]), entry["person"], entry["act"],
                  entry["subject"], entry["before"], entry["after"]):
        data = field.encode("utf-8")
        digest.update(str(len(data)).encode("ascii") + b":" + data)
    if digest.hexdigest() != entry["hash"]:
        sys.exit(f"entry {entry['seq']} does not give its hash")
    previous = entry["hash"]
    count += 1
print(count)
