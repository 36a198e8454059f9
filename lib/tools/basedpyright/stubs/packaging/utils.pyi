# Follows the documentation of packaging 23.0, in part; written for this course.
from typing import NewType

from .version import Version

NormalizedName = NewType("NormalizedName", str)

def canonicalize_name(name: str) -> NormalizedName: ...
def canonicalize_version(version: Version | str, *, strip_trailing_zero: bool = ...) -> str: ...
