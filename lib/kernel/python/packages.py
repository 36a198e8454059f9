"""Real packages of other people (PyYAML, OmegaConf, …) for the labs that declare them.

They lie in one archive of sources. Importing them takes longer than starting Python, so a
second memory image has them imported already; they are kept here, outside `sys.modules`, and
handed out at the first import after a reset, put back into their first state: attributes of
modules and classes, and the dicts, lists and sets that these hold. What is deeper is not looked
at: a learner can spoil it in their own sandbox, and the judge has its own copy.
"""

import importlib.machinery
import json
import sys
import zipimport

ARCHIVE = "/packages.zip"

_known = {
    "yaml": "PyYAML",
    "omegaconf": "OmegaConf",
    "antlr4": "the ANTLR runtime",
    "packaging": "packaging",
    "resolvelib": "resolvelib",
}
_modules = {}  # name -> module, as imported for the memory image
_attributes = []  # (module or class, its attributes)
_contents = []  # (dict, list or set, a copy)
_lent = False  # they have been out of here, so they may have been changed
_offered = set()  # top-level names that this lab may import
_refused = {}  # top-level name -> why not


def fill_json(text):
    """Imports these modules from the archive and keeps them; the state now is the first state."""
    names = json.loads(text)
    before = set(sys.modules)
    _offered.update(name.partition(".")[0] for name in names)
    install()
    for name in names:
        importlib.import_module(name)
    tops = set(_offered)
    for name in [name for name in sys.modules if name not in before]:
        if name.partition(".")[0] in tops:
            _modules[name] = sys.modules.pop(name)
    for name, module in _modules.items():
        _keep(module, name)
    _offered.clear()


def offer(packages):
    """Makes what the lab declares importable: [{name, imports, missing?}]."""
    _offered.clear()
    _refused.clear()
    for package in packages:
        missing = package.get("missing")
        for top in package["imports"]:
            if missing:
                _refused.setdefault(top, missing)
            else:
                _offered.add(top)
    for top in _offered:
        _refused.pop(top, None)


def offer_json(text):
    offer(json.loads(text))


def install():
    """Last in the row, so that a learner's own file of the same name comes first."""
    if _finder not in sys.meta_path:
        sys.meta_path.append(_finder)


def take_back():
    """Forgets what was imported: the next import hands the packages out as new."""
    for name in _modules:
        sys.modules.pop(name, None)


class _Finder:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top in _offered:
            if name in _modules:
                return importlib.machinery.ModuleSpec(name, self)
            return None if path else zipimport.zipimporter(ARCHIVE).find_spec(name)
        why = _refused.get(top) or _not_declared(top)
        if why and not path:
            raise ModuleNotFoundError(f"No module named {name!r}: {why}", name=name)
        return None

    def create_module(self, spec):
        return _modules[spec.name]

    def exec_module(self, module):
        # All at once: importing the second must not undo what was done to the first.
        global _lent
        if _lent:
            _restore()
        _lent = True
        sys.modules.update({n: m for n, m in _modules.items() if n.partition(".")[0] in _offered})


_finder = _Finder()


def _not_declared(top):
    title = _known.get(top)
    return title and f"{title} is a real package, and this lab does without it"


def _keep(module, name):
    attributes = dict(vars(module))
    _attributes.append((module, attributes))
    for value in attributes.values():
        if isinstance(value, type) and value.__module__ == name:
            own = {key: value for key, value in vars(value).items() if key not in _untouchable}
            _attributes.append((value, own))
            _keep_contents(own)
    _keep_contents({key: value for key, value in attributes.items() if key != "__builtins__"})


_untouchable = {"__dict__", "__weakref__", "__doc__"}


def _keep_contents(attributes):
    for value in attributes.values():
        if type(value) in (dict, list, set):
            _contents.append((value, value.copy()))


def _restore():
    for owner, attributes in _attributes:
        now = vars(owner)
        if len(now) != len(attributes):
            for name in [n for n in now if n not in attributes and n not in _untouchable]:
                delattr(owner, name)
        for name, value in attributes.items():
            if now.get(name) is not value:
                setattr(owner, name, value)
    for content, saved in _contents:
        if content != saved:
            if type(content) is list:
                content[:] = saved
            else:
                content.clear()
                content.update(saved)
