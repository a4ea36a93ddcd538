"""Fails when a package has a license that is refused: check-licenses.py REPORT..., reports of pip-licenses or license-checker.

ALLOWED and REFUSED are lists with ";" between their entries. What is in neither is only shown.
"""

import json
import os
import re
import sys

# The words by which licenses of a family are written down, beside its name.
FAMILIES = {
    "GPL": ["GNU General Public License"],
    "AGPL": ["GNU Affero General Public License"],
    "proprietary": ["UNLICENSED", "Commercial", "All rights reserved"],
}


def entries(path):
    try:
        with open(path, encoding="utf-8") as file:
            report = json.load(file)
        if isinstance(report, list):
            return [(entry["Name"], entry["License"]) for entry in report]
        return [(name, entry.get("licenses", "UNKNOWN")) for name, entry in report.items()]
    except (OSError, ValueError, KeyError, AttributeError, TypeError):
        sys.exit(f"::error::{path} is no report of licenses")


def listed(variable):
    return [entry for entry in os.environ.get(variable, "").split(";") if entry]


def is_of(license_text, family):
    words = [family, *FAMILIES.get(family, [])]
    # A word of its own: LGPL is not GPL, and GPL is not AGPL.
    return any(re.search(rf"(?<![A-Za-z]){re.escape(word)}", license_text, re.IGNORECASE) for word in words)


refused = 0
for path in sys.argv[1:]:
    for name, found in sorted(entries(path)):
        text = "; ".join(found) if isinstance(found, list) else str(found)
        if any(is_of(text, family) for family in listed("REFUSED")):
            print(f"::error::{name} has a license that is refused: {text}")
            refused += 1
        elif listed("ALLOWED") and not any(is_of(text, name) for name in listed("ALLOWED")):
            print(f"::warning::{name} has a license that is not on the list: {text}")
if refused:
    sys.exit(1)
print("no license is refused")
