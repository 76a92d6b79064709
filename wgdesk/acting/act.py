"""What makes a function an act: the mark ``@act``. The desk runs nothing else."""

from __future__ import annotations

from collections.abc import Callable
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any, Concatenate, ParamSpec, TypeVar

from wgdesk.acting.act_context import ActContext

P = ParamSpec("P")
R = TypeVar("R")
ActT = TypeVar("ActT", bound=Callable[..., Any])

Act = Callable[Concatenate[ActContext, P], R]

_NOT_JOURNALLED = "__not_journalled__"  # attribute of an act: names of arguments


def act(function: ActT) -> ActT:
    """Mark a function as an act: it takes the ``context`` first, and everything else by name.

    Its name and the names of its arguments are permanent: the journals of old records speak of them.
    Raises TypeError for a function of another shape.
    """
    return _marked(function, frozenset())


def act_without(*names: str) -> Callable[[ActT], ActT]:
    """Mark an act as ``act`` does; the journal does not keep the arguments ``names``.

    For what no column could hold, as a whole file that was read: what it changed is in the journal anyway.
    """
    return lambda function: _marked(function, frozenset(names))


def is_act(function: object) -> bool:
    """Return whether a function carries the mark."""
    return hasattr(function, _NOT_JOURNALLED)


def not_journalled(function: object) -> frozenset[str]:
    """Return the names of the arguments of an act that the journal does not keep."""
    names: frozenset[str] = getattr(function, _NOT_JOURNALLED)
    return names


def _marked(function: ActT, names: frozenset[str]) -> ActT:
    assert isinstance(function, FunctionType)
    code = function.__code__
    if code.co_argcount != 1 or code.co_varnames[0] != "context" or code.co_flags & CO_VARARGS:
        raise TypeError(f"{code.co_name} is no act: only the context comes first, all else by name")
    setattr(function, _NOT_JOURNALLED, names)
    return function
