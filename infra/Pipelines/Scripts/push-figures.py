"""Pushes what this job has measured, as gauges: push-figures.py. Nothing fails when they cannot be delivered.

With the word show it prints them as JSON instead, for evidence and for people.

PRODUCT, JOB and WORKFLOW (the file's name) say whose figures they are; the address and the password are in PUSHGATEWAY_URL and
PUSHGATEWAY_PASSWORD. SUITES, USAGE, COVERAGE and LOAD are lists "name=file;...", REGRESSION is one of "name=results:baseline;...", IMAGES
a list of names. How the workflow's runs go is asked of GitHub with GH_TOKEN, in the last job and in one that failed (RUNS); how this
run's jobs ended is in RESULTS.
"""

import base64
import glob
import json
import os
import pathlib
import subprocess
import sys
import urllib.request
import xml.etree.ElementTree as tree

LEVELS = [(9.0, "critical"), (7.0, "high"), (4.0, "medium"), (0.0, "low")]
SHOWS = sys.argv[1:] == ["show"]
measured = []
ran = []


def entries(variable):
    pairs = [entry.split("=", 1) for entry in os.environ.get(variable, "").split(";") if entry]
    return [(name, path) for name, path in pairs if pathlib.Path(path).is_file()]


def add(metric, value, to=measured, **labels):
    text = ",".join(f'{name}="{label}"' for name, label in labels.items())
    to.append(f"{metric}{{{text}}} {value:.15g}")


def covered(path):
    if path.endswith(".out"):
        blocks = [line.split()[1:] for line in pathlib.Path(path).read_text().splitlines()[1:]]
        total = sum(int(statements) for statements, _ in blocks)
        return 100 * sum(int(statements) for statements, count in blocks if int(count)) / total if total else 0
    if path.endswith(".info"):
        counts = {"LF": 0, "LH": 0}
        for line in pathlib.Path(path).read_text().splitlines():
            name, _, count = line.partition(":")
            counts[name] = counts.get(name, 0) + (int(count) if name in ("LF", "LH") else 0)
        return 100 * counts["LH"] / counts["LF"] if counts["LF"] else 0
    return 100 * float(tree.parse(path).getroot().get("line-rate", "0"))


def suites():
    for name, path in entries("SUITES"):
        results = list(tree.parse(path).getroot().iter("testsuite"))
        add("ci_test_failures", sum(int(suite.get(kind, 0)) for suite in results for kind in ("failures", "errors")), suite=name)
        add("ci_test_duration_seconds", sum(float(suite.get("time", 0)) for suite in results), suite=name)
    for name, path in entries("COVERAGE"):
        add("ci_coverage_percent", covered(path), suite=name)


def vulnerabilities():
    paths = glob.glob("**/*.sarif", recursive=True)
    counts = dict.fromkeys((name for _, name in LEVELS), 0)
    for path in paths:
        for run in json.loads(pathlib.Path(path).read_text())["runs"]:
            rules = {rule["id"]: rule for rule in run["tool"]["driver"].get("rules", [])}
            for result in run.get("results", []):
                severity = float(rules.get(result.get("ruleId"), {}).get("properties", {}).get("security-severity", 0))
                counts[next(name for least, name in LEVELS if severity >= least)] += 1
    for name, count in counts.items() if paths else ():
        add("ci_open_vulnerabilities", count, severity=name)


def images():
    for name in os.environ.get("IMAGES", "").split():
        shown = subprocess.run(
            ["docker", "image", "inspect", f"{name}:candidate", "--format", "{{.Size}}"], capture_output=True, text=True, check=False)
        if shown.returncode == 0:
            add("ci_image_size_bytes", int(shown.stdout), image=name)


def response_time(path):
    text = pathlib.Path(path).read_text()
    found = json.loads(text[text.index("{" if "{" in text.split("[")[0] else "["):])
    if isinstance(found, dict):
        return found["metrics"]["http_req_duration"]["p(95)"] / 1000
    times = sorted((float(time), count) for entry in found for time, count in entry.get("response_times", {}).items())
    wanted, seen, seconds = 0.95 * sum(count for _, count in times), 0, 0
    for time, count in times:
        seen, seconds = seen + count, time / 1000
        if seen >= wanted:
            break
    return seconds


def load():
    for name, path in entries("LOAD"):
        add("perf_response_time_seconds", response_time(path), scenario=name, percentile="95")


def regression():
    for entry in filter(None, os.environ.get("REGRESSION", "").split(";")):
        name, _, files = entry.partition("=")
        now, before = (pathlib.Path(path) for path in files.split(":"))
        if now.is_file() and before.is_file():
            add("perf_regression_ratio", response_time(now) / response_time(before) - 1, scenario=name)


def usage():
    for name, path in entries("USAGE"):
        user, system, kilobytes = (float(value) for value in pathlib.Path(path).read_text().split()[-3:])
        add("ci_test_cpu_seconds", user + system, suite=name)
        add("ci_test_memory_bytes", kilobytes * 1024, suite=name)


def runs():
    if SHOWS:
        return
    failed = any(line.rsplit(": ", 1)[-1] in ("failure", "cancelled") for line in os.environ["RESULTS"].splitlines())
    if os.environ["RUNS"] != "last" and not failed:
        return
    workflow = os.environ["WORKFLOW"]
    place = f"{os.environ['GITHUB_API_URL']}/repos/{os.environ['GITHUB_REPOSITORY']}/actions/workflows/{workflow}/runs"

    def ask(query):
        headers = {"Authorization": f"Bearer {os.environ['GH_TOKEN']}", "Accept": "application/vnd.github+json"}
        with urllib.request.urlopen(urllib.request.Request(f"{place}?{query}", headers=headers), timeout=30) as answer:
            return json.load(answer)

    branch = f"branch={os.environ['GITHUB_REF_NAME']}"
    before = ask(f"{branch}&status=completed&per_page=50")["workflow_runs"]
    ended = [run["conclusion"] for run in before if run["event"] != "pull_request" and run["conclusion"] in ("success", "failure")]
    ended.insert(0, "failure" if failed else "success")
    row = ended.index("success") if "success" in ended else len(ended)
    add("ci_consecutive_failures", row, ran, workflow=workflow)
    add("ci_test_success_ratio", ended.count("success") / len(ended), ran, workflow=workflow)
    for conclusion in ("success", "failure"):
        total = ask(f"{branch}&status={conclusion}&per_page=1")["total_count"] + (ended[0] == conclusion)
        add("ci_workflow_runs_total", total, ran, workflow=workflow, conclusion=conclusion)


for measure in (suites, usage, vulnerabilities, images, load, regression, runs):
    try:
        measure()
    except Exception as problem:  # what one cannot measure must not keep the others from being pushed
        print(f"::warning::{measure.__name__}: {problem}", file=sys.stderr)

if SHOWS:
    # What scripts of the job have told, a line "name=value" each, stands beside what is measured here.
    told = pathlib.Path(os.environ.get("RUNNER_TEMP", "."), "measured.txt")
    lines = told.read_text().splitlines() if told.is_file() else []
    print(json.dumps(dict(line.rsplit("=", 1) for line in lines) | dict(line.rsplit(" ", 1) for line in measured)))
    sys.exit()

# What a job measured is its own; how runs end is the workflow's, whichever of its jobs knows it first.
address = os.environ.get("PUSHGATEWAY_URL", "").rstrip("/")
for step, lines in ((os.environ["JOB"], measured), (os.environ["WORKFLOW"], ran)):
    if not lines:
        continue
    print("\n".join(lines))
    if not address:
        continue
    password = base64.b64encode(f"pipeline:{os.environ['PUSHGATEWAY_PASSWORD']}".encode()).decode()
    request = urllib.request.Request(
        f"{address}/metrics/job/pipeline/product/{os.environ['PRODUCT']}/step/{step}",
        data="".join(f"{line}\n" for line in lines).encode(), method="POST",
        headers={"Authorization": f"Basic {password}", "Content-Type": "text/plain; version=0.0.4"})
    try:
        urllib.request.urlopen(request, timeout=30).close()
    except OSError as problem:
        sys.exit(f"::warning::the figures were not delivered: {problem}")
