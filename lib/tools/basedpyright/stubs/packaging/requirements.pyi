# Follows the documentation of packaging 23.0, in part; written for this course.
from .markers import Marker
from .specifiers import SpecifierSet

class InvalidRequirement(ValueError): ...

class Requirement:
    name: str
    url: str | None
    extras: set[str]
    specifier: SpecifierSet
    marker: Marker | None
    def __init__(self, requirement_string: str) -> None: ...
