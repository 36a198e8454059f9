# Follows the documentation of resolvelib 0.9, in part; written for this course.
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

__version__: str

class AbstractProvider:
    def identify(self, requirement_or_candidate: Any) -> Any: ...
    def get_preference(
        self,
        identifier: Any,
        resolutions: Mapping[Any, Any],
        candidates: Mapping[Any, Iterator[Any]],
        information: Mapping[Any, Iterator[Any]],
        backtrack_causes: Sequence[Any],
    ) -> Any: ...
    def find_matches(
        self,
        identifier: Any,
        requirements: Mapping[Any, Iterator[Any]],
        incompatibilities: Mapping[Any, Iterator[Any]],
    ) -> Any: ...
    def is_satisfied_by(self, requirement: Any, candidate: Any) -> bool: ...
    def get_dependencies(self, candidate: Any) -> Iterable[Any]: ...

class BaseReporter:
    def starting(self) -> None: ...
    def starting_round(self, index: int) -> None: ...
    def ending_round(self, index: int, state: Any) -> None: ...
    def ending(self, state: Any) -> None: ...
    def adding_requirement(self, requirement: Any, parent: Any) -> None: ...
    def pinning(self, candidate: Any) -> None: ...

class AbstractResolver:
    def __init__(self, provider: AbstractProvider, reporter: BaseReporter) -> None: ...

class Result:
    @property
    def mapping(self) -> Mapping[Any, Any]: ...
    @property
    def graph(self) -> Any: ...
    @property
    def criteria(self) -> Mapping[Any, Any]: ...

class Resolver(AbstractResolver):
    def resolve(self, requirements: Iterable[Any], max_rounds: int = ...) -> Result: ...

class ResolverException(Exception): ...

class RequirementsConflicted(ResolverException):
    criterion: Any

class InconsistentCandidate(ResolverException):
    candidate: Any

class ResolutionError(ResolverException): ...

class ResolutionImpossible(ResolutionError):
    causes: Sequence[Any]

class ResolutionTooDeep(ResolutionError):
    round_count: int
