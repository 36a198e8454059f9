"""Stand-in modules that are imported once, and handed out as new.

Importing the stand-ins takes longer than most checks. So they are imported while the
memory snapshot is made, kept here, and put back into their first state each time: module
and class attributes as they were, the state of module-level objects copied. A module that
wants more (a seed from the system, say) defines `_fresh()`.
"""

import copy
import importlib
import json
import os
import sys

FOLDER = "/standins"

_sources = {}  # path -> text, as imported
_modules = {}  # name -> module
_attributes = []  # (module or class, its attributes)
_states = []  # (dict or an instance's dict, a copy of its content)
_single = {}  # id -> object that is never copied
_lent = False  # they have been out of here, so they may have been changed


def write(sources):
    """Puts the files where tracebacks and the import system look for them."""
    for path, text in sources.items():
        target = os.path.join(FOLDER, path)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(target, "w", encoding="utf-8") as file:
            file.write(text)
    if FOLDER not in sys.path:
        sys.path.append(FOLDER)


def fill_json(sources_json):
    """Imports every package among the sources (JSON, path -> text); keeps the modules here."""
    sources = json.loads(sources_json)
    before = set(sys.modules)
    write(sources)
    importlib.invalidate_caches()
    for package in _packages(sources):
        importlib.import_module(package)
    new = {name: module for name, module in sys.modules.items() if name not in before}
    ours = {n: m for n, m in new.items() if (getattr(m, "__file__", None) or "").startswith(FOLDER)}
    # Objects that a module has one of (a dtype, say) stay that one: copies refer to them.
    single = {id(v): v for m in ours.values() for v in vars(m).values() if _is_instance(v, ours)}
    for name, module in ours.items():
        _keep(name, module, ours, single)
        del sys.modules[name]
    _sources.update(sources)


def lend(sources):
    """Makes these stand-ins importable, as new. Names of the modules now in `sys.modules`."""
    packages = _packages(sources)
    if not packages:
        return []
    if any(_sources.get(path) != text for path, text in sources.items()):
        return []  # another version: it is imported from its files
    global _lent
    if _lent:
        _restore()
    _lent = True
    lent = {name: module for name, module in _modules.items() if _belongs(name, packages)}
    sys.modules.update(lent)
    for module in lent.values():
        fresh = vars(module).get("_fresh")
        if fresh:
            fresh()
    return list(lent)


def _packages(sources):
    return sorted({path.partition("/")[0] for path in sources if "/" in path})


def _belongs(name, packages):
    top = name.partition(".")[0]
    return top in packages or top.startswith("_")


def _is_instance(value, ours):
    return type(value).__module__ in ours and hasattr(value, "__dict__")


def _keep(name, module, ours, single):
    _modules[name] = module
    _attributes.append((module, dict(vars(module))))
    for value in vars(module).values():
        if isinstance(value, type) and value.__module__ == name:
            _attributes.append((value, dict(vars(value))))
        elif type(value) is dict and "__build_class__" not in value:  # not `__builtins__`
            _states.append((value, _copy(value, single)))
        elif _is_instance(value, ours):
            _states.append((vars(value), _copy(vars(value), single)))
    _single.update(single)


def _copy(content, single):
    return {key: copy.deepcopy(value, dict(single)) for key, value in content.items()}


def _restore():
    for owner, attributes in _attributes:
        for name in [name for name in vars(owner) if name not in attributes]:
            delattr(owner, name)
        for name, value in attributes.items():
            if vars(owner).get(name) is not value:
                setattr(owner, name, value)
    for content, saved in _states:
        content.clear()
        content.update(_copy(saved, _single))
