"""``python -m app`` is the program."""

import sys

from app.cli import main

sys.exit(main())
