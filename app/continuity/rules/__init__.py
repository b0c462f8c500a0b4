"""The rules. Each is a file here that holds ``RULE``; a new one is found by being here."""

import importlib
import pkgutil
from functools import cache

from app.continuity.rules.rule import Rule


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of their names."""
    modules = (importlib.import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__))
    rules = (getattr(module, "RULE", None) for module in modules)
    return tuple(sorted((rule for rule in rules if isinstance(rule, Rule)), key=lambda rule: rule.name))
