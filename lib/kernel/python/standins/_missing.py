"""How a stand-in says that it lacks something."""

import opcode
import sys

_IMPORT_FROM = opcode.opmap["IMPORT_FROM"]


def _sentence(of: str, name: str, has: list[str]) -> str:
    listed = ", ".join(has)
    return (
        f"this lab's stand-in for {of} has no '{name}'; it has {listed}; "
        "the real library is not in the page"
    )


def _public(names) -> list[str]:
    return sorted(name for name in names if not name.startswith("_"))


def missing_from(module: str):
    """A module-level `__getattr__` for `module`."""

    def __getattr__(name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        namespace = vars(sys.modules[module])
        words = _sentence(module, name, _public(namespace.get("__all__", namespace)))
        # `from numpy import x` would swap an AttributeError for its own, shorter message.
        caller = sys._getframe(1)
        if caller.f_code.co_code[caller.f_lasti] == _IMPORT_FROM:
            raise ImportError(words, name=module)
        raise AttributeError(words)

    return __getattr__


class Lacking:
    """Base of the stand-in classes: an unknown attribute is explained."""

    _of = ""

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(_sentence(self._of, name, _public(dir(type(self)))))
