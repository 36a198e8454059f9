"""What a Python error means, in a sentence or two for somebody who meets it the first time."""

import difflib
import re
import traceback

LAB = "/lab/"


def describe(error):
    """A plain dict for one exception: type, message, at, traceback, plain.

    The traceback starts at the first line in the learner's files and leaves out the
    frames of the course's own code.
    """
    summary = traceback.TracebackException.from_exception(error, compact=True)
    _keep_learner_frames(summary)
    at = _place(summary)
    return {
        "type": type(error).__name__,
        "bases": [base.__name__ for base in type(error).__mro__],
        "message": _message(error),
        "at": at,
        "traceback": _text(summary),
        "plain": explain(error),
    }


def _message(error):
    try:
        return str(error)
    except Exception:  # a learner's __str__ may raise
        return ""


def _keep_learner_frames(summary):
    for part in (summary, summary.__cause__, summary.__context__):
        if part is None:
            continue
        for frame in part.stack:
            if frame.filename.startswith(LAB):
                frame.filename = frame.filename[len(LAB):]
        part.stack[:] = [frame for frame in part.stack if _is_mine(frame)]
        if getattr(part, "filename", None) and str(part.filename).startswith(LAB):
            part.filename = part.filename[len(LAB):]


def _is_mine(frame):
    return not frame.filename.startswith(("/", "<"))


def _place(summary):
    if summary.exc_type_str.endswith(("SyntaxError", "IndentationError", "TabError")):
        name, line = getattr(summary, "filename", None), getattr(summary, "lineno", None)
        if name and line and not str(name).startswith(("/", "<")):
            return {"file": name, "line": int(line)}
    if summary.stack:
        last = summary.stack[-1]
        return {"file": last.filename, "line": last.lineno}
    return None


def _text(summary):
    text = "".join(summary.format())
    return text if len(text) <= 6000 else text[:3000] + "\n…\n" + text[-3000:]


def explain(error):
    """One or two plain sentences, or an empty string when the message says enough."""
    for kind, say in _EXPLANATIONS:
        if isinstance(error, kind):
            return say(error)
    return ""


def _syntax(error):
    text = error.msg or ""
    if "was never closed" in text:
        return "A bracket or quote was opened on this line and never closed."
    if "expected ':'" in text:
        return "A line that opens a block (`if`, `for`, `def`, `class` …) ends with a colon."
    if "unterminated" in text:
        return "A string starts here and does not end: a closing quote is missing."
    if "cannot assign" in text or "Maybe you meant '=='" in text:
        return "`=` stores a value; to compare two values write `==`."
    return "Python could not read this line, so nothing in the file has run. Look at the marked place and just before it."


def _indentation(error):
    return "The spaces at the start of this line do not fit the lines around it. Lines of one block start in the same column."


def _name(error):
    close = _close_names(error)
    hint = f" Did you mean `{close}`?" if close else ""
    return f"Python does not know the name `{error.name}` here. It may be misspelt, or set or imported later, or inside another function.{hint}"


def _unbound(error):
    return f"`{error.name}` is assigned somewhere in this function, so Python treats it as local, but this line runs before the assignment."


def _close_names(error):
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    known = list(frame.tb_frame.f_locals) + list(frame.tb_frame.f_globals) if frame else []
    match = difflib.get_close_matches(error.name or "", known, n=1)
    return match[0] if match else None


def _attribute(error):
    if type(error.obj).__name__ == "NoneType":
        return "The value on the left of the dot is `None`. Often a function that should return something has no `return`."
    return ""


def _type(error):
    text = _message(error)
    if "missing" in text and "argument" in text:
        return "A function was called with too few arguments."
    if "unexpected keyword argument" in text or "positional argument" in text:
        return "A function was called with arguments it does not take. Compare the call with its `def` line."
    if "NoneType" in text:
        return "One of the values is `None`. Often a function that should return something has no `return`."
    if "unhashable" in text:
        return "Lists, dicts and sets can change, so they cannot be dict keys or set members. A tuple can."
    if "not subscriptable" in text:
        return "Square brackets were used on a value that has no items."
    if "not callable" in text:
        return "Round brackets were used on a value that is not a function."
    if "unsupported operand" in text:
        return "An operator was used between two types that do not go together."
    return ""


def _key(error):
    return f"The dict has no key {error.args[0]!r}." if error.args else ""


def _index(error):
    return "The position asked for is past the end. Positions count from 0, so the last one is `len(…) - 1`."


def _value(error):
    if "unpack" in _message(error):
        return "The number of names on the left differs from the number of values on the right."
    if re.search(r"invalid literal|could not convert", _message(error)):
        return "This text cannot be read as a number."
    return ""


def _missing_module(error):
    return (
        f"There is no module `{error.name}` here. Labs have Python's standard library, "
        "the lab's own files and, where the brief says so, real packages and stand-ins for numpy and torch."
    )


def _recursion(error):
    return "A function kept calling itself. A recursion needs a case that returns without calling again."


def _memory(error):
    return "The program asked for more memory than a lab may use (512 MiB in all)."


def _unicode(error):
    return "These bytes are not text in the encoding that was asked for (usually UTF-8)."


def _not_found(error):
    return f"There is no file {error.filename!r} in this lab. File names are relative to the lab's folder."


def _thread(error):
    if "can't start new thread" in _message(error):
        return "Python in the browser has one thread; threads and processes are not available in a lab."
    return ""


def _stop(error):
    return "The program ran longer than the time limit and was interrupted at this line."


_EXPLANATIONS = (
    (IndentationError, _indentation),
    (SyntaxError, _syntax),
    (UnboundLocalError, _unbound),
    (NameError, _name),
    (AttributeError, _attribute),
    (TypeError, _type),
    (KeyError, _key),
    (IndexError, _index),
    (UnicodeError, _unicode),
    (ValueError, _value),
    (ModuleNotFoundError, _missing_module),
    (RecursionError, _recursion),
    (MemoryError, _memory),
    (FileNotFoundError, _not_found),
    (RuntimeError, _thread),
    (ZeroDivisionError, lambda error: "Something was divided by zero."),
    (KeyboardInterrupt, _stop),
)
