# Follows the documentation of NumPy 2.3, in part; written for this course.
from typing import Any, TypeAlias, TypeVar

from ._core import ArrayLike as ArrayLike, DTypeLike as DTypeLike, dtype, generic, ndarray

_Scalar = TypeVar("_Scalar", bound=generic)

NDArray: TypeAlias = ndarray[tuple[Any, ...], dtype[_Scalar]]
