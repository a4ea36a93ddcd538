"""Fails when a coverage report in a folder lies below the floor: coverage-floor.py FOLDER, with FLOOR in percent."""

import os
import pathlib
import sys
import xml.etree.ElementTree as tree

floor = float(os.environ["FLOOR"])
reports = sorted(pathlib.Path(sys.argv[1]).rglob("*.xml"))
if not reports:
    sys.exit(f"::error::there is no coverage report in {sys.argv[1]}")

low = False
for report in reports:
    try:
        covered = float(tree.parse(report).getroot().attrib["line-rate"]) * 100
    except (tree.ParseError, KeyError, ValueError):
        sys.exit(f"::error::{report} is no coverage report")
    print(f"{report}: {covered:.1f} %, at least {floor:g} %")
    low |= covered < floor
if low:
    sys.exit("::error::coverage lies below the floor")
