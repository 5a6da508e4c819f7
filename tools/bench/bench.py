"""Every row of the benchmark, printed as it is measured and written as JSON.

    bench.py BUILD_DOUBLE BUILD_FLOAT OUT.json [WORD ...]

With words only the rows whose name holds one of them. Seven pairs a row; the ratio is the median of
the rival's times over the median of ours. Only ratios mean anything: the machine itself changes its
speed by a factor of two from minute to minute.
"""
import json
import os
import platform
import sys
from pathlib import Path

from measure import PAIRS
from rows import rows


def columns(result):
    """Ours and the rival's or the limit, with their unit."""
    if "megabytes" in result:
        return f"{result['megabytes']:9.1f}MB {result['limit_megabytes']:9.1f}MB"
    if "bytes" in result:
        return f"{result['bytes']:10.1f}B {result['limit_bytes']:10.1f}B"
    return f"{result['seconds'] * 1e6:9.1f}us {result['rival_seconds'] * 1e6:9.1f}us"


def machine():
    cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo")
                if line.startswith("model name")), platform.processor())
    import numpy
    import torch

    return {"cpu": cpu, "cores": os.cpu_count(), "numpy": numpy.__version__,
            "torch": torch.__version__, "python": platform.python_version()}


def main():
    double, single, out, *wanted = sys.argv[1:]
    results = []
    print(f"{'row':58} {'ours':>11} {'rival/limit':>11} {'ratio':>7} {'goal':>6}")
    for name, goal, measure in rows({"double": double, "float": single}):
        if wanted and not any(word in name for word in wanted):
            continue
        result = measure()
        if "skipped" in result:
            print(f"{name:58} skipped: {result['skipped']}", flush=True)
            continue
        verdict = "" if goal is None else "ok" if result["ratio"] >= goal else "MISSED"
        print(f"{name:58} {columns(result)} {result['ratio']:7.2f} {goal or '':>6} {verdict} "
              f"{result.get('note', '')}", flush=True)
        results.append({"row": name, "goal": goal, **result})
    report = {"machine": machine(), "pairs": PAIRS, "rows": results}
    Path(out).write_text(json.dumps(report, indent=1))
    print(f"written to {out}")


if __name__ == "__main__":
    main()
