"""Every benchmark, one after the other, each in a process of its own: python -m tests.bench"""

import subprocess
import sys
from pathlib import Path

if __name__ == "__main__":
    failed = 0
    for script in sorted(Path(__file__).parent.glob("*.py")):
        if "def main() -> None:" not in script.read_text("utf-8"):
            continue  # a part of the others
        print(f"\n== {script.stem}", flush=True)
        failed |= subprocess.run([sys.executable, "-m", f"tests.bench.{script.stem}"]).returncode
    sys.exit(failed)
