"""Rows of a query as plain tuples: no identity map, no state, nothing that outlives the session."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Executable
from sqlalchemy.orm import Session

T = TypeVar("T")


def rows(session: Session, query: Executable, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
    """Return what ``query`` finds, with ``values`` for its parameters. What a row holds the query says."""
    return session.connection().execute(query, values).all()


def made(kind: Callable[..., T], row: Iterable[Any], *rest: Any) -> T:
    """Return a value whose first fields are the columns of ``row``, in their order, and the last ``rest``."""
    return kind(*row, *rest)
