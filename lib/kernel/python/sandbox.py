"""The learner's side: holds their files, runs them, and answers the judge's questions.

Nothing here decides anything. The learner's code shares this interpreter and may break
whatever it likes in it: the answers only describe what happened.
"""

import ast
import builtins
import importlib
import io
import json
import os
import random
import shutil
import sys

import _dayone_explain as explain
import _dayone_packages as packages
import _dayone_shelf as shelf
import _dayone_values as values

ROOT = "/lab"
STAND_INS = shelf.FOLDER
BYTECODE = "/bytecode"
CAPTURE_LIMIT = 1_000_000

_builtins = dict(vars(builtins))
_known_modules = set()
_environ = {}
_mounted = {}
_stand_ins = {}
_offered = None  # the real packages, as JSON
_untouched = False  # all is as `reset` left it: nothing of the learner's has run since


class NeedsInput(BaseException):
    """input() was called, no line is left, and this browser cannot pause Python."""


class Capture(io.TextIOBase):
    """A text stream that keeps the first `CAPTURE_LIMIT` characters."""

    def __init__(self):
        self.parts, self.size, self.dropped = [], 0, 0

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        room = CAPTURE_LIMIT - self.size
        if room > 0:
            self.parts.append(text[:room])
            self.size += min(len(text), room)
        self.dropped += max(0, len(text) - max(room, 0))
        return len(text)

    def text(self):
        note = f"\n… {self.dropped:,} more characters were cut off" if self.dropped else ""
        return "".join(self.parts) + note


# What a question's output goes to; the recorder puts its own in their place.
capture = error_capture = Capture


class Stream(io.TextIOBase):
    """A text stream whose writes go to the page; the page's side caps and batches them."""

    def __init__(self, name, send):
        self.name, self.send, self.open = name, send, True

    def writable(self):
        return True

    def isatty(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self.open:
            # False once the cap is reached: later writes never leave Python.
            self.open = self.send(self.name, text)
        return len(text)


class Input(io.TextIOBase):
    """Lines given beforehand, then lines asked for one at a time through `ask`.

    Each line taken is told to `echo`, so that the console shows it where it was typed.
    """

    def __init__(self, lines, ask, echo):
        self.lines, self.ask, self.echo = list(lines), ask, echo

    def readable(self):
        return True

    def readline(self, size=-1):
        line = self._next("")
        return "" if line is None else line + "\n"

    def prompt(self, text=""):
        if text:
            sys.stdout.write(str(text))
        line = self._next(str(text))
        if line is None:
            raise EOFError("EOF when reading a line")
        return line

    def _next(self, prompt):
        line = self.lines.pop(0) if self.lines else self.ask(prompt)
        if line is not None:
            self.echo(line)
        return line


def no_more_input(prompt):
    """The answer to input() where nobody can type: end of file."""
    return None


def no_echo(line):
    """Under the judge nobody watches."""


def mount(files_json, stand_ins_json, packages_json):
    """Takes the lab's files ({path: text or null}), stand-ins ({path: text}) and real packages."""
    global _offered
    if not _known_modules:
        # The first mount happens before any learner code: what is loaded now is ours.
        _known_modules.update(sys.modules)
        _environ.update(os.environ)
    stand_ins = json.loads(stand_ins_json)
    prepared = _untouched and stand_ins == _stand_ins and packages_json == _offered
    _mounted.clear()
    _mounted.update(json.loads(files_json))
    if prepared:
        _lay_files()
        return
    _stand_ins.clear()
    _stand_ins.update(stand_ins)
    _offered = packages_json
    shutil.rmtree(STAND_INS, ignore_errors=True)
    shelf.write(_stand_ins)
    packages.offer_json(packages_json)
    reset()


def prepare(stand_ins_json, packages_json):
    """Does beforehand what a mount and a first program will need, except for their files."""
    mount("{}", stand_ins_json, packages_json)
    exec(compile("print(end='')", "<prepare>", "exec"), {"__name__": "__prepare__"})


def reset():
    """Back to the start: files as mounted, none of the learner's modules, builtins restored."""
    global _untouched
    os.chdir("/")
    for name in [name for name in sys.modules if name not in _known_modules]:
        del sys.modules[name]
    for name in [name for name in vars(builtins) if name not in _builtins]:
        delattr(builtins, name)
    vars(builtins).update(_builtins)
    os.environ.clear()
    os.environ.update(_environ)
    _lay_files()
    sys.path[:] = [ROOT, STAND_INS, *(p for p in sys.path if p not in (ROOT, STAND_INS, ""))]
    sys.argv[:] = [""]
    sys.stdout, sys.stderr, sys.stdin = Capture(), Capture(), Input([], no_more_input, no_echo)
    builtins.input = lambda prompt="", /: sys.stdin.prompt(prompt)
    sys.setrecursionlimit(1000)
    # Out of the learner's sight; the stand-ins' stays, so only their first import compiles.
    sys.dont_write_bytecode, sys.pycache_prefix = False, BYTECODE
    shelf.lend(_stand_ins)
    packages.install()
    random.seed()
    _untouched = True


def _begin():
    """Before anything of the learner's runs for the console."""
    global _untouched
    if not _untouched:
        reset()
    _untouched = False


def _lay_files():
    os.chdir("/")
    _write_tree(ROOT, _mounted)
    shutil.rmtree(BYTECODE + ROOT, ignore_errors=True)
    os.chdir(ROOT)
    _forget_listings()


def _forget_listings():
    # Not importlib.invalidate_caches(): that reads the standard library's zip again, 50 ms.
    for root in (ROOT, STAND_INS):
        finder = sys.path_importer_cache.get(root)
        if finder:
            finder.invalidate_caches()


def _write_tree(root, files):
    shutil.rmtree(root, ignore_errors=True)
    os.makedirs(root, exist_ok=True)
    for path, text in files.items():
        target = os.path.join(root, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if text is None:
            data = b"\xff\xfe"  # stands for bytes that are not UTF-8, as submitted
        else:
            data = text.encode("utf-8", "surrogatepass")
        with open(target, "wb") as file:
            file.write(data)


def run_interactively(path, stdin_json, send, ask):
    """Runs a file as __main__ for the console; returns a RunOutcome as JSON, without `ms`."""
    _begin()
    sys.stdout, sys.stderr = Stream("stdout", send), Stream("stderr", send)
    sys.stdin = Input(json.loads(stdin_json), ask, lambda line: send("stdin", line + "\n"))
    return json.dumps(_outcome(lambda: _run_file(path)))


def answer(question_json):
    """Answers one question of the judge; never raises for anything the learner's code does."""
    return json.dumps(reply_to(json.loads(question_json)))


def reply_to(question):
    """The answer as plain data."""
    global _untouched
    if question["op"] != "reset":
        _untouched = False
    try:
        return _ANSWERS[question["op"]](question)
    except KeyboardInterrupt:
        return {"kind": "timeout", "at": None}
    except BaseException as error:  # the learner's code broke the harness itself
        return {"kind": "unreadable", "message": f"{type(error).__name__}"}


def _outcome(run):
    """Runs `run` and says how it ended, as a dict with `kind`."""
    try:
        run()
    except SystemExit as exit:
        return _exited(exit)
    except NeedsInput:
        return {"kind": "needs-input"}
    except KeyboardInterrupt as error:
        return {"kind": "stopped", "by": "time-limit", "at": explain.describe(error)["at"]}
    except BaseException as error:
        _disarm()
        return {"kind": "raised", "error": explain.describe(error)}
    return {"kind": "finished"}


def _exited(exit):
    code = exit.code
    if code is None:
        return {"kind": "exited", "code": 0}
    if isinstance(code, int):
        return {"kind": "exited", "code": int.__and__(code, 0xFF)}
    sys.stderr.write(f"{code}\n")
    return {"kind": "exited", "code": 1}


def _run_file(path):
    full = os.path.join(ROOT, path)
    with open(full, "rb") as file:
        code = compile(file.read(), full, "exec")
    main = type(sys)("__main__")
    main.__file__ = full
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.argv[:] = [path]
    exec(code, vars(main))


def _find(target):
    """The object that a dotted name means, importing as much of it as is a module."""
    parts = target.split(".")
    for cut in range(len(parts) - 1, 0, -1):
        name = ".".join(parts[:cut])
        try:
            found = importlib.import_module(name)
        except ModuleNotFoundError as error:
            if error.name and (name == error.name or name.startswith(error.name + ".")):
                continue
            raise
        for attribute in parts[cut:]:
            if not hasattr(found, attribute):
                raise _Missing(name, attribute)
            found = getattr(found, attribute)
        return found
    raise _Missing(None, parts[0])


class _Missing(Exception):
    def __init__(self, module, name):
        self.module, self.name = module, name


def _guarded(work):
    """Runs one question's work under capture; describes whatever happens."""
    sys.stdout, sys.stderr = capture(), error_capture()
    stage = ["import"]
    try:
        reply = work(stage)
        _disarm()
    except _Missing as missing:
        reply = {"kind": "missing", "module": missing.module, "name": missing.name}
    except SystemExit as exit:
        reply = _exited(exit)
    except KeyboardInterrupt as error:
        reply = {"kind": "timeout", "at": explain.describe(error)["at"]}
    except values.CannotTravel as error:
        reply = {"kind": "opaque", "why": str(error)}
    except BaseException as error:
        _disarm()
        reply = {"kind": "raised", "stage": stage[0], "error": explain.describe(error)}
    for name, stream in (("stdout", sys.stdout), ("stderr", sys.stderr)):
        if type(stream) is capture or type(stream) is error_capture:
            reply[name] = stream.text()
    return reply


def _disarm():
    """Ends the question's time limit: from here on it is our own code that takes time."""
    import _dayone_host  # JavaScript objects cannot be in a memory snapshot, so not at the top

    _dayone_host.disarm()


def _call(question):
    args = values.decode(json.dumps(question["args"]))
    kwargs = values.decode(json.dumps(question["kwargs"]))

    def work(stage):
        function = _find(question["target"])
        stage[0] = "call"
        result = function(*args, **kwargs)
        reply = {"kind": "value", "value": json.loads(values.encode(result))}
        if question.get("unchanged"):
            reply["args"] = json.loads(values.encode([args, kwargs]))
        return reply

    return _guarded(work)


def _exec(question):
    """Driver code of the judge's: runs it, and sends the value of its last expression."""
    bindings = values.decode(json.dumps(question["values"]))

    def work(stage):
        tree = ast.parse(question["code"], "<check>")
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        namespace = {"__name__": "__check__", **bindings}
        stage[0] = "call"
        exec(compile(tree, "<check>", "exec"), namespace)
        result = eval(compile(ast.Expression(last.value), "<check>", "eval"), namespace) if last else None
        return {"kind": "value", "value": json.loads(values.encode(result))}

    return _guarded(work)


def _run(question):
    def work(stage):
        stage[0] = "call"
        sys.stdin = Input(question["stdin"].splitlines(), no_more_input, no_echo)
        outcome = _outcome(lambda: _run_file(question["path"]))
        return {"kind": "ran", "outcome": outcome}

    return _guarded(work)


def _read(question):
    try:
        with open(os.path.join(ROOT, question["path"]), "rb") as file:
            return {"kind": "value", "value": json.loads(values.encode(file.read(values.MAX_TEXT // 2)))}
    except OSError as error:
        return {"kind": "raised", "stage": "call", "error": explain.describe(error)}


def _reset(question):
    if not _untouched:
        reset()
    return {"kind": "value", "value": None}


_ANSWERS = {"call": _call, "exec": _exec, "run": _run, "read": _read, "reset": _reset}
