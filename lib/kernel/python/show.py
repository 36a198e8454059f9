"""A value as a short text, without running a line of the learner's code.

Everything is read through the methods of the base classes, called by name: a `__repr__`,
`__len__` or `__dict__` of the learner's is never asked. `isinstance` and `in` would ask
`__class__`, `__eq__` and `__hash__`, so classes are compared by identity. How much is looked at is bounded by
depth and count, so a list of a million items costs no more than one of ten.
"""

import builtins
import datetime
import decimal
import enum
import fractions
import pathlib
import re
import types
import uuid
from itertools import islice

# Functions below take their builtins from here: what the learner patches is not called.
__builtins__ = dict(vars(builtins))

LONGEST = 240
TEXT = 100
DEPTH = 3
FIELDS = 6
# Sources whose `__repr__` is ours or a library's: the stand-ins and the real packages.
TRUSTED = ("/standins/", "/packages.zip/")

_mro = type.__dict__["__mro__"].__get__
_name_of = type.__dict__["__name__"].__get__
_members = type.__dict__["__dict__"].__get__
_inherits = type.__subclasscheck__  # (base, class)
_arguments = BaseException.__dict__["args"].__get__
# Their own methods, taken before anybody could replace them.
_SAFE = {
    id(kind): kind.__repr__
    for kind in (
        bool, complex, range, type(None), type(...), type(NotImplemented), re.Pattern,
        datetime.date, datetime.datetime, datetime.time, datetime.timedelta, datetime.timezone,
        decimal.Decimal, fractions.Fraction, uuid.UUID, pathlib.PosixPath, pathlib.PurePosixPath,
    )
}  # fmt: skip
_SEQUENCES = {list: ("[", "]"), tuple: ("(", ")")}
_SETS = (set, frozenset)


def show(value):
    """Text of any value, at most `LONGEST` characters; never raises for what the value is."""
    try:
        text = _text(value, 0, ())
    except Exception:  # a deep recursion of the learner's leaves no room to look
        text = f"<{_name_of(type(value))}>"
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _text(value, depth, around):
    kind = type(value)
    safe = _SAFE.get(id(kind))
    if safe:
        return safe(value)
    if _inherits(int, kind):
        return _enum(value, kind) or _whole(value)
    if _inherits(float, kind):
        return float.__repr__(value)
    if _inherits(str, kind):
        return _enum(value, kind) or _quoted(str, value)
    if _inherits(bytes, kind) or _inherits(bytearray, kind):
        return _quoted(bytes if _inherits(bytes, kind) else bytearray, value)
    if id(value) in around:
        return "…"
    if depth >= DEPTH:
        return f"<{_name_of(kind)}>"
    around = (*around, id(value))
    return _container(value, kind, depth, around) or _known(value, kind) or _object(value, kind, depth, around)


def _whole(value):
    bits = int.bit_length(value)
    return int.__repr__(value) if bits <= 700 else f"<a whole number of {bits:,} bits>"


def _quoted(base, value):
    size = base.__len__(value)
    if size <= TEXT:
        return base.__repr__(value)
    return f"{base.__repr__(base.__getitem__(value, slice(0, TEXT)))}… ({size:,} in all)"


def _room(depth):
    return 9 if depth == 0 else 4


def _container(value, kind, depth, around):
    for base, (opening, closing) in _SEQUENCES.items():
        if _inherits(base, kind):
            fields = _field_names(kind) if base is tuple else None
            if fields and len(fields) == tuple.__len__(value):
                return _call(kind, zip(fields, tuple.__iter__(value)), len(fields), depth, around)
            inside = _items(base, value, depth, around)
            comma = "," if base is tuple and tuple.__len__(value) == 1 else ""
            return _named(kind, base, f"{opening}{inside}{comma}{closing}")
    if _inherits(dict, kind):
        return _named(kind, dict, "{" + _pairs(value, depth, around) + "}")
    for base in _SETS:
        if _inherits(base, kind):
            return _set(value, base, kind, depth, around)
    return None


def _items(base, value, depth, around):
    size, room = base.__len__(value), _room(depth)
    if size <= room:
        return ", ".join(_text(item, depth + 1, around) for item in base.__iter__(value))
    last = base.__getitem__(value, slice(size - 2, size))
    first = base.__getitem__(value, slice(0, room - 2))
    parts = [_text(item, depth + 1, around) for item in base.__iter__(first)]
    parts.append(f"… {size - room:,} more …")
    return ", ".join(parts + [_text(item, depth + 1, around) for item in base.__iter__(last)])


def _pairs(value, depth, around):
    size, room = dict.__len__(value), _room(depth)
    pairs = [
        f"{_text(key, depth + 1, around)}: {_text(item, depth + 1, around)}"
        for key, item in islice(dict.items(value), room)
    ]
    if size > room:
        key, item = next(reversed(dict.items(value)))  # what was put in last
        parts = f"{_text(key, depth + 1, around)}: {_text(item, depth + 1, around)}"
        pairs[-1:] = [f"… {size - room:,} more …", parts]
    return ", ".join(pairs)


def _set(value, base, kind, depth, around):
    size, room = base.__len__(value), _room(depth)
    if size == 0:
        return f"{_name_of(kind)}()"
    inside = ", ".join(_text(item, depth + 1, around) for item in islice(base.__iter__(value), room))
    more = f", … {size - room:,} more" if size > room else ""
    return _named(kind, set, "{" + inside + more + "}")


def _named(kind, base, text):
    return text if kind is base else f"{_name_of(kind)}({text})"


def _enum(value, kind):
    return _enum_member(value, kind) if _inherits(enum.EnumType, type(kind)) else None


def _enum_member(value, kind):
    name = _instance(value, kind).get("_name_")
    return f"{_name_of(kind)}.{name}" if type(name) is str else None


def _known(value, kind):
    if _inherits(BaseException, kind):
        return None
    if _inherits(type, kind):
        return f"<class {_name_of(value)}>"
    if kind is types.FunctionType or kind is types.BuiltinFunctionType:
        return f"<function {value.__name__}>"
    if kind is types.MethodType:
        return f"<method of {_name_of(type(value.__self__))}>"
    if any(kind is lazy for lazy in _LAZY):
        return f"<{kind.__name__.replace('_', ' ')} {value.__name__}>"
    if _inherits(enum.EnumType, type(kind)):
        return _enum_member(value, kind)
    return _trusted(value, kind)


def _trusted(value, kind):
    for owner in _mro(kind):
        own = _members(owner).get("__repr__")
        if own is None:
            continue
        if type(own) is types.FunctionType and own.__code__.co_filename.startswith(TRUSTED):
            text = own(value)
            return text if type(text) is str else None
        return None
    return None


def _object(value, kind, depth, around):
    if _inherits(BaseException, kind):
        inside = ", ".join(_text(item, depth + 1, around) for item in islice(_arguments(value), FIELDS))
        return f"{_name_of(kind)}({inside})"
    fields = _instance(value, kind)
    if not fields:
        return f"<{_name_of(kind)}>"
    return _call(kind, islice(fields.items(), FIELDS), len(fields), depth, around)


def _call(kind, pairs, size, depth, around):
    parts = [f"{name}={_text(item, depth + 1, around)}" for name, item in pairs if type(name) is str]
    if size > FIELDS and len(parts) >= FIELDS:
        parts = [*parts[:FIELDS], f"… {size - FIELDS:,} more"]
    return f"{_name_of(kind)}({', '.join(parts)})"


def _field_names(kind):
    fields = _members(kind).get("_fields")
    fine = type(fields) is tuple and all(type(name) is str for name in fields)
    return fields if fine else None


def _instance(value, kind):
    """What is stored in an object, slots included; no property of its class is asked."""
    found = {}
    for owner in _mro(kind):
        for name, member in _members(owner).items():
            if name == "__dict__" and type(member) is types.GetSetDescriptorType:
                own = member.__get__(value, kind)
                found = {**dict(dict.items(own)), **found} if _inherits(dict, type(own)) else found
            elif type(member) is types.MemberDescriptorType and not any(owner is own for own in _BUILT_IN):
                try:
                    found.setdefault(name, member.__get__(value, kind))
                except AttributeError:  # a slot that is still empty
                    continue
    return found


_BUILT_IN = (object, type, BaseException, Exception)
_LAZY = (types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType)


def is_code(value):
    """Modules, functions and classes: known from the text of the file."""
    kind = type(value)
    return kind is types.ModuleType or kind is types.FunctionType or _inherits(type, kind)
