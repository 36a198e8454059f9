"""The judge's side: `checks.py` imports from here. See docs/authoring.md.

A check asks the sandbox; plain data comes back; the verdict is made in this
interpreter, which the learner's code never enters.
"""

import json
import math
import random
import time
import tomllib
import types

import _dayone_asked as asked
import _dayone_packages as packages
import _dayone_shelf as shelf
import _dayone_values as values

DEFAULT_LIMIT = 5
SHOWN = 2000
_NOTHING = object()
_checks = []


def _host():
    import _dayone_host  # JavaScript objects cannot be in a memory snapshot, so not at the top

    return _dayone_host


class CheckFailed(Exception):
    """A verdict: the submission is wrong here, and this is why."""

    def __init__(self, message, called=None, got=None, expected=None, at=None, traceback=None):
        super().__init__(message)
        self.message, self.called, self.got = message, called, got
        self.expected, self.at, self.traceback = expected, at, traceback


def check(id, title, needs=()):
    """Registers an async function as a check. The course reads id and title from the file."""

    def register(function):
        _checks.append((id, title, (needs,) if isinstance(needs, str) else tuple(needs), function))
        return function

    return register


def fail(message, *, called=None, got=_NOTHING, expected=_NOTHING, at=None):
    """Fails the running check. `called` defaults to the last question asked."""
    raise CheckFailed(
        message,
        called=called if called is not None else _last_called(),
        got=None if got is _NOTHING else _show(got),
        expected=None if expected is _NOTHING else _show(expected),
        at={"file": at[0], "line": at[1]} if at else None,
    )


def expect(condition, message, *, called=None, got=_NOTHING, expected=_NOTHING, at=None):
    """Fails the running check unless `condition` is true."""
    if not condition:
        fail(message, called=called, got=got, expected=expected, at=at)


def expect_equal(got, expected, message, *, called=None, sequences=False, at=None):
    """Equality of plain values. True is not 1, 1 is 1.0; with `sequences` lists equal tuples."""
    if not _same(got, expected, sequences):
        fail(message, called=called, got=got, expected=expected, at=at)


def expect_close(got, expected, message, *, called=None, tolerance=1e-9, at=None):
    """Numbers, or sequences of numbers, equal to `tolerance`, absolute or relative."""
    if not _close(got, expected, tolerance):
        fail(message, called=called, got=got, expected=expected, at=at)


def _same(a, b, sequences):
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        alike = sequences or type(a) is type(b)
        return alike and len(a) == len(b) and all(_same(x, y, sequences) for x, y in zip(a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_same(a[key], b[key], sequences) for key in a)
    if isinstance(a, float) and isinstance(b, float) and math.isnan(a) and math.isnan(b):
        return True
    return a == b


def _close(a, b, tolerance):
    if isinstance(a, (list, tuple)) and isinstance(b, (list, tuple)):
        return len(a) == len(b) and all(_close(x, y, tolerance) for x, y in zip(a, b))
    numbers = all(isinstance(x, (int, float)) and not isinstance(x, bool) for x in (a, b))
    if not numbers:
        return False
    if math.isnan(a) or math.isnan(b):
        return math.isnan(a) and math.isnan(b)
    return math.isclose(a, b, rel_tol=tolerance, abs_tol=tolerance)


def _show(value):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]} … ({len(text) - SHOWN:,} more characters)"


def _short(value):
    text = repr(value)
    return text if len(text) <= 160 else text[:150] + "…"


_current = None


def _last_called():
    return _current.last_called if _current else None


class ToolUnavailable(Exception):
    """A check needs a real tool that is not there: nobody's mistake, so no verdict."""


class Finding(types.SimpleNamespace):
    """What a tool found: tool, file, line, column, code, severity, message; lines count from 1."""

    @classmethod
    def of(cls, diagnostic):
        known = {key: diagnostic[key] for key in ("tool", "file", "code", "severity", "message")}
        return cls(**known, line=diagnostic["from"]["line"], column=diagnostic["from"]["column"])

    @property
    def at(self):
        return (self.file, self.line)

    def __str__(self):
        return f"{self.file}, line {self.line}: {f'{self.code} ' if self.code else ''}{self.message}"


class Described(types.SimpleNamespace):
    """An exception of the learner's: type, bases, message, file, line, traceback, plain."""

    @classmethod
    def of(cls, error):
        at = error.get("at") or {}
        known = {key: error.get(key) for key in ("type", "bases", "message", "traceback", "plain")}
        return cls(**known, file=at.get("file"), line=at.get("line"))


class Lab:
    """What a check may ask. One for a whole report; `begin` starts a check."""

    def __init__(self, files, seed):
        self.files = files
        self.rng = random.Random(seed)
        self.last_called = None
        self.asked = asked.Asked()

    async def begin(self):
        self.last_called = None
        await self.reset()
        self.last_called = None

    # -- questions to the sandbox

    async def call(self, target, /, *args, limit=DEFAULT_LIMIT, unchanged=False, **kwargs):
        """Calls a function of the submission; its plain result."""
        reply = await self._ask_call(target, args, kwargs, limit, unchanged)
        value = self._value(reply, target)
        if unchanged:
            self._expect_unchanged(reply, target, args, kwargs)
        return value

    async def error(self, target, /, *args, limit=DEFAULT_LIMIT, **kwargs):
        """Calls a function that must raise; the described exception."""
        reply = await self._ask_call(target, args, kwargs, limit, False)
        if reply["kind"] == "raised" and reply["stage"] == "call":
            return Described.of(reply["error"])
        value = self._value(reply, target)
        fail("This call should raise an exception, and it returned a value.", got=value)

    async def run(self, path, *, stdin="", limit=DEFAULT_LIMIT):
        """Runs a file as __main__; .stdout, .stderr, .exit_code, .error."""
        self.last_called = f"python {path}"
        reply = await self._ask({"op": "run", "path": path, "stdin": stdin}, limit)
        if reply["kind"] != "ran":
            self._value(reply, path)
        outcome = reply["outcome"]
        if outcome["kind"] == "stopped":
            self._value({"kind": "timeout", "at": outcome["at"]}, path)
        raised = outcome["kind"] == "raised"
        return types.SimpleNamespace(
            stdout=reply.get("stdout", ""),
            stderr=reply.get("stderr", ""),
            exit_code=outcome.get("code", 1 if raised else 0),
            error=Described.of(outcome["error"]) if raised else None,
        )

    async def exec(self, code, /, *, limit=DEFAULT_LIMIT, called=None, **bindings):
        """Runs driver code beside the submission; the plain value of its last expression."""
        import textwrap

        source = textwrap.dedent(code).strip()
        self.last_called = called or source
        question = {"op": "exec", "code": source, "values": _plain(bindings)}
        return self._value(await self._ask(question, limit), "the submission")

    async def read(self, path, *, limit=DEFAULT_LIMIT):
        """A file as the sandbox has it now, in bytes."""
        self.last_called = f"read {path}"
        return self._value(await self._ask({"op": "read", "path": path}, limit), path)

    async def reset(self):
        """Forgets every module and file change."""
        await self._ask({"op": "reset"}, DEFAULT_LIMIT)

    # -- questions to the real tools that lab.ts declares

    async def diagnose(self, tool, files=None):
        """What a tool finds in the submission, or in `files` (path -> text); a list of Findings."""
        self.last_called = f"{tool} on {'the files of this lab' if files is None else ', '.join(files)}"
        return [Finding.of(found) for found in await self._ask_tool("diagnose", tool, files=files)]

    async def format(self, path, files=None, tool="ruff"):
        """A file as the tool lays it out; None when it cannot be parsed."""
        self.last_called = f"{tool} format {path}"
        return await self._ask_tool("format", tool, files=files, file=path)

    async def _ask_tool(self, op, tool, **rest):
        question = {"op": op, "tool": tool, **{key: value for key, value in rest.items() if value is not None}}
        answer = json.loads(await _host().ask_tool(json.dumps(question)))
        if answer["kind"] == "undeclared":
            raise LookupError(f"lab.ts does not declare the tool {tool!r}")
        if answer["kind"] == "unavailable":
            raise ToolUnavailable(answer["message"])
        return answer["value"]

    # -- the submission as text

    def source(self, path):
        """Text of one submitted file."""
        if path not in self.files:
            fail(f"`{path}` is missing. Reset the file to get it back.", called="")
        text = self.files[path]
        if text is None:
            fail(f"`{path}` is not UTF-8 text, so it cannot be read.", called="")
        if not text.strip():
            fail(f"`{path}` is empty.", called="", at=(path, 1))
        return text

    def yaml(self, path, version="1.2"):
        """A submitted YAML file, parsed; .value, .line(dotted), .raw(dotted)."""
        return self._document(self.source(path), version, path)

    def parse_yaml(self, text, version="1.2"):
        """YAML text at hand, parsed as `yaml` does."""
        return self._document(text, version, "YAML")

    def _document(self, text, version, path):
        parsed = json.loads(_host().parse_yaml(text, version))
        if parsed["errors"]:
            first = parsed["errors"][0]
            fail(f"{path}, line {first['line']}: {first['message']}", called="", at=(path, first["line"]))
        return YamlDocument(values.decode(json.dumps(parsed["value"])), parsed["lines"], parsed["raw"])

    def toml(self, path):
        """A submitted TOML file, parsed."""
        text = self.source(path)
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line = getattr(error, "lineno", None) or 1
            fail(f"{path}, line {line}: {error}", called="", at=(path, line))

    # -- random inputs

    def random_int(self, lo=0, hi=2**31 - 1):
        """A whole number from lo to hi, both included."""
        return self.rng.randint(lo, hi)

    def draw_distinct(self, lo, hi, n):
        """n different whole numbers from lo to hi - 1."""
        if n > hi - lo:
            raise ValueError(f"there are no {n} different numbers from {lo} to {hi - 1}")
        drawn = {}  # not `sample(range(…))`: this Python is 32-bit, and the range may be longer
        while len(drawn) < n:
            drawn[self.rng.randrange(lo, hi)] = None
        return list(drawn)

    def choice(self, sequence):
        return self.rng.choice(sequence)

    def word(self):
        """A short made-up word."""
        return "".join(self.rng.choice("bdfgklmnprstvz") + self.rng.choice("aeiou") for _ in range(3))

    # -- inside

    async def _ask_call(self, target, args, kwargs, limit, unchanged):
        shown = [_short(value) for value in args] + [f"{k}={_short(v)}" for k, v in kwargs.items()]
        self.last_called = f"{target.rpartition('.')[2]}({', '.join(shown)})"
        question = {"op": "call", "target": target, "args": _plain(list(args)), "kwargs": _plain(kwargs)}
        return await self._ask({**question, "unchanged": unchanged}, limit)

    async def _ask(self, question, limit):
        answer = await _host().ask(json.dumps(question), limit)
        try:
            reply = json.loads(answer)
            if not isinstance(reply, dict) or reply.get("kind") not in _KINDS:
                raise ValueError
        except (ValueError, RecursionError):
            reply = {"kind": "unreadable"}
        self.asked.add(question, self.last_called, limit, reply)
        return reply

    def _value(self, reply, target):
        kind = reply["kind"]
        if kind == "value":
            try:
                return values.decode(json.dumps(reply.get("value")))
            except (ValueError, TypeError, RecursionError):
                kind = "unreadable"
        _FAILURES[kind](reply, target)

    def _expect_unchanged(self, reply, target, args, kwargs):
        try:
            after_args, after_kwargs = values.decode(json.dumps(reply.get("args")))
        except (ValueError, TypeError):
            fail("The arguments could not be compared after the call.")
        pairs = [*zip(range(1, len(args) + 1), args, after_args)]
        pairs += [(repr(key), kwargs[key], after_kwargs.get(key)) for key in kwargs]
        name = target.rpartition(".")[2]
        for place, before, after in pairs:
            if not _same(before, after, False):
                fail(
                    f"`{name}` changed its argument {place}: the caller's data is not the function's to edit. Copy it first.",
                    got=after,
                    expected=before,
                )


class YamlDocument:
    """`value` is plain data; `line` and `raw` take a dotted path such as `training.lr`."""

    def __init__(self, value, lines, raw):
        self.value, self._lines, self._raw = value, lines, raw

    def line(self, dotted):
        """The 1-based line of a key; of its nearest existing parent when it is not there."""
        while dotted and dotted not in self._lines:
            dotted = dotted.rpartition(".")[0]
        return self._lines.get(dotted, 1)

    def raw(self, dotted):
        """A scalar as it is written in the file, quotes included; None if there is none."""
        return self._raw.get(dotted)


def _plain(value):
    return json.loads(values.encode(value))


def _fail_raised(reply, target):
    error = reply["error"]
    name = target.rpartition(".")[2]
    at = error.get("at")
    what = f"{error['type']}: {error['message']}" if error["message"] else error["type"]
    if reply["stage"] == "import":
        message = f"`{_module_file(target)}` could not be imported. {what}"
    else:
        message = f"`{name}` raised {what}"
    plain = f" {error['plain']}" if error.get("plain") else ""
    raise CheckFailed(
        message.rstrip(".") + "." + plain,
        called=_last_called(),
        at=at,
        traceback=error.get("traceback"),
    )


def _module_file(target):
    return target.partition(".")[0] + ".py" if "." in target else target


def _fail_missing(reply, target):
    if reply["module"] is None:
        raise CheckFailed(f"There is no file `{reply['name']}.py` to import.", called=_last_called())
    raise CheckFailed(
        f"`{reply['module']}.py` has no `{reply['name']}`. Keep the names that the brief gives.",
        called=_last_called(),
    )


def _fail_timeout(reply, target):
    at = reply.get("at")
    where = f" It was still busy at line {at['line']} of {at['file']}." if at else ""
    raise CheckFailed(
        f"It did not finish within the time limit and was stopped.{where} A loop that never ends, perhaps?",
        called=_last_called(),
        at=at,
    )


def _fail_exited(reply, target):
    raise CheckFailed(
        "The code ended the program (`exit` or `sys.exit`) instead of returning a value.",
        called=_last_called(),
    )


def _fail_opaque(reply, target):
    raise CheckFailed(
        f"The result cannot be compared: {reply['why']}. Return numbers, strings, lists, tuples, dicts, sets, bytes or None.",
        called=_last_called(),
    )


def _fail_died(reply, target):
    raise CheckFailed(
        "Python itself ended during this call (`os._exit`, or it ran out of room), so there is no answer. A fresh one took over.",
        called=_last_called(),
    )


def _fail_unreadable(reply, target):
    raise CheckFailed(
        "The answer could not be read. Something in the code interferes with the lab's own machinery.",
        called=_last_called(),
    )


_FAILURES = {
    "raised": _fail_raised,
    "missing": _fail_missing,
    "timeout": _fail_timeout,
    "exited": _fail_exited,
    "opaque": _fail_opaque,
    "died": _fail_died,
    "unreadable": _fail_unreadable,
    "ran": _fail_unreadable,
}
_KINDS = {"value", *_FAILURES}


async def judge(source, files_json, seed, stand_ins_json, packages_json, emit):
    """Runs every check of `source`; `emit` gets one CheckResult after another, as JSON."""
    global _current, _prepared
    if _prepared != (stand_ins_json, packages_json):
        _lend(stand_ins_json, packages_json)
    _prepared = None
    _checks.clear()
    namespace = {"__name__": "checks", "__file__": "checks.py"}
    exec(compile(source, "checks.py", "exec"), namespace)
    lab = _current = Lab(json.loads(files_json), seed)
    states = {}
    for id, title, needs, function in _checks:
        start = time.perf_counter()
        unmet = [need for need in needs if states.get(need) != "passed"]
        result = _not_run(unmet) if unmet else await _verdict(lab, function)
        states[id] = result["state"]
        milliseconds = (time.perf_counter() - start) * 1000
        emit(json.dumps({"id": id, "title": title, "ms": round(milliseconds, 1), **result}))


_prepared = None  # for which stand-ins and packages all is as new, and no check has run since


def prepare(stand_ins_json, packages_json):
    """Does beforehand what the next report will need."""
    global _prepared
    if _prepared == (stand_ins_json, packages_json):
        return
    _lend(stand_ins_json, packages_json)
    _prepared = (stand_ins_json, packages_json)


def _lend(stand_ins_json, packages_json):
    stand_ins = json.loads(stand_ins_json)
    shelf.write(stand_ins)
    shelf.lend(stand_ins)
    packages.take_back()
    packages.offer_json(packages_json)
    packages.install()


def _not_run(unmet):
    titles = {id: title for id, title, _, _ in _checks}
    names = " and ".join(f"“{titles.get(need, need)}”" for need in unmet)
    comes = "comes" if len(unmet) == 1 else "come"
    return {"state": "pending", "message": f"Not run: {names} {comes} first."}


async def _verdict(lab, function):
    try:
        await lab.begin()
        await function(lab)
    except CheckFailed as failed:
        details = {
            "called": failed.called,
            "got": failed.got,
            "expected": failed.expected,
            "at": failed.at,
            "traceback": failed.traceback,
            "asked": lab.asked.told(values.decode),
        }
        return {"state": "failed", "message": failed.message, **{k: v for k, v in details.items() if v}}
    except ToolUnavailable as error:
        return {
            "state": "error",
            "message": f"This check needs a tool that is not there: {error} The other checks do not depend on it. Try again when it is.",
        }
    except Exception as error:  # a fault of ours, never counted against the learner
        line = error.__traceback__
        while line and line.tb_next:
            line = line.tb_next
        where = f" (line {line.tb_lineno} of {line.tb_frame.f_code.co_filename})" if line else ""
        return {
            "state": "error",
            "message": f"This check itself broke: {type(error).__name__}: {error}{where}. That is our fault, not yours.",
        }
    return {"state": "passed", "message": ""}
