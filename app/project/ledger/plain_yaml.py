"""YAML as ledgers and packs use it: scalars are text, nothing refers to anything, there are only lists and maps."""

from typing import Any

import yaml
from pydantic import ValidationError


class PlainYamlProblem(Exception):
    """A text that is no such YAML; ``str(error)`` says where and why, as part of a sentence."""


def plain_yaml(text: str) -> Any:
    """The maps, lists and texts of a file. Raises PlainYamlProblem, whatever the file holds."""
    try:
        return yaml.load(text, Loader=_PlainLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = "" if mark is None else f"in line {mark.line + 1}: "
        raise PlainYamlProblem(f"{where}{getattr(error, 'problem', None) or 'it is not YAML'}") from error
    except RecursionError as error:
        raise PlainYamlProblem("it is nested too deep") from error


def plain_dump(content: Any) -> str:
    """YAML that `plain_yaml` reads back: equal contents give equal bytes."""
    return yaml.dump(_inline_short_lists(content), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


def what_is_wrong(error: ValidationError, content: dict[str, Any]) -> str:
    """The first thing that is wrong with a file's content: the section, the entry and the field, and why."""
    first = error.errors()[0]
    section, *rest = [str(part) for part in first["loc"]] or ["the file"]
    where = f"“{section}”"
    if rest and rest[0].isdigit():
        number = int(rest[0])
        entry = content[section][number]
        names = (
            [entry[key] for key in ("id", "name", "title", "statement") if key in entry]
            if isinstance(entry, dict)
            else []
        )
        where += f", entry {number + 1}" + (f" ({names[0]})" if names else "")
        field = rest[1] if len(rest) > 1 else ""
        where += f", “{field}”" if field else ""
    message = {"missing": "is missing", "extra_forbidden": "is not a field of a ledger"}.get(
        first["type"], first["msg"][:1].lower() + first["msg"][1:]
    )
    return f"{where}: {message}"


class _PlainLoader(yaml.BaseLoader):
    """Reads every scalar as the text it is ("No" and 1994 stay what they are), and refuses references,
    by which a small file can unfold into an endless one."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            raise yaml.constructor.ConstructorError(
                None, None, "references (*name) are not used in ledgers", event.start_mark
            )
        return super().compose_node(parent, index)


class _Inline(list[Any]):
    """A list that is written on one line."""


def _inline_short_lists(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _inline_short_lists(inner) for key, inner in value.items()}
    if isinstance(value, list):
        made = [_inline_short_lists(inner) for inner in value]
        return _Inline(made) if all(isinstance(inner, str) for inner in made) else made
    return value if isinstance(value, str) else str(value)


class _Dumper(yaml.SafeDumper):
    """Writes short lists on one line, and entries without references from one to another."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


_Dumper.add_representer(
    _Inline, lambda dumper, data: dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=True)
)


def _quoted_where_needed(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """YAML's rarer line ends would come back as plain ones or spaces, but for double quotes."""
    style = '"' if any(char in text for char in "\x85\u2028\u2029") else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _quoted_where_needed)
