"""Reading a project: what kind a file is, and its text as data. Not yours to edit."""

import ast
import re
import shlex
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from labtools import load_yaml


class Unreadable(ValueError):
    """The text is not what its name promises."""


class Call(NamedTuple):
    """`m.load("x", revision=r)` is ("load", ["x"], {"revision": ...}).

    Literals are themselves. `...` stands for what only the running program knows.
    """

    name: str
    args: list
    options: dict


class Instruction(NamedTuple):
    """A line of a Dockerfile: `COPY --link . /app` is ("COPY", ["--link"], ". /app")."""

    keyword: str
    flags: list[str]
    rest: str


@dataclass(frozen=True)
class File:
    path: str
    kind: str
    text: str
    data: Any  # TOML, YAML: plain data. Python: ast.Module. Dockerfile: a list of Instruction.

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]


def kind(path: str) -> str | None:
    """project, lock, image, workflow, hooks, config, python; None for every other file."""
    name = path.rpartition("/")[2]
    if name == "pyproject.toml":
        return "project"
    if name in ("uv.lock", "poetry.lock"):
        return "lock"
    if re.match(r"(Dockerfile|Containerfile)\b", name) or name.endswith(".Dockerfile"):
        return "image"
    if name.endswith((".yaml", ".yml")):
        if ".github/workflows/" in path or path == "ci.yml":
            return "workflow"
        return "hooks" if name.lstrip(".") == "pre-commit-config.yaml" else "config"
    return "python" if name.endswith(".py") else None


def read(what: str, text: str):
    """The data of a file of this kind."""
    if what in ("project", "lock"):
        return tomllib.loads(text)
    if what == "image":
        return instructions(text)
    return ast.parse(text) if what == "python" else load_yaml(text)


def parse(path: str, text: str) -> File:
    """The file with its data, or Unreadable."""
    what = kind(path) or ""
    try:
        return File(path, what, text, read(what, text))
    except (ValueError, SyntaxError, RecursionError) as error:
        raise Unreadable(f"{path}: {error}") from None


def get(data: Any, keys: str, default: Any) -> Any:
    """`get(data, "tool.uv.index", [])`: the value, or the default if it is not of that type."""
    for key in keys.split("."):
        data = data.get(key) if isinstance(data, dict) else None
    return data if isinstance(data, type(default)) else default


def normalised(requirement: str) -> str:
    """The bare name: `Scikit_Learn[all]>=1.5; python_version > "3"` is scikit-learn."""
    name = re.match(r"\s*[\w.-]*", requirement)[0].strip()
    return re.sub(r"[-_.]+", "-", name).lower()


def calls(file: File) -> list[Call]:
    """Every call in a Python file."""
    return [
        Call(
            getattr(node.func, "attr", getattr(node.func, "id", "")),
            [literal(value) for value in node.args],
            {word.arg: literal(word.value) for word in node.keywords if word.arg},
        )
        for node in ast.walk(file.data)
        if isinstance(node, ast.Call)
    ]


def literal(node: ast.expr):
    return node.value if isinstance(node, ast.Constant) else ...


def instructions(text: str) -> list[Instruction]:
    """A Dockerfile without its comments, continued lines joined."""
    kept = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    found = []
    for line in "\n".join(kept).replace("\\\n", " ").splitlines():
        keyword, *words = line.split() or [""]
        flags = [word for word in words if word.startswith("--")] if keyword else []
        count = next((i for i, word in enumerate(words) if not word.startswith("--")), len(words))
        if keyword:
            found.append(Instruction(keyword.upper(), flags[:count], " ".join(words[count:])))
    return found


def shell(script: str) -> list[list[str]]:
    """The commands of a script, each as its words; comments are gone."""
    found: list[list[str]] = [[]]
    for line in script.replace("\\\n", " ").splitlines():
        lexer = shlex.shlex(line, posix=True, punctuation_chars="&|;")
        lexer.whitespace_split = True
        try:
            words = list(lexer)
        except ValueError:  # a quote that does not close
            words = line.split()
        for word in [*words, ";"]:
            if set(word) <= set("&|;"):
                found.append([])
            else:
                found[-1].append(word)
    return [command for command in found if command]


def commands(file: File) -> list[list[str]]:
    """Every command that an image or a workflow runs."""
    if file.kind == "image":
        scripts = [rest for keyword, _flags, rest in file.data if keyword == "RUN"]
    else:
        jobs = get(file.data, "jobs", {}).values()
        scripts = [get(step, "run", "") for job in jobs for step in get(job, "steps", [])]
    return [command for script in scripts for command in shell(script)]


def read_tree() -> dict[str, str]:
    """The project beside this file, without the auditor itself."""
    paths = [path for path in sorted(Path().rglob("*")) if kind(path.as_posix())]
    return {
        path.as_posix(): path.read_text()
        for path in paths
        if path.is_file() and path.name not in ("audit.py", "given.py", "tree.py")
    }
