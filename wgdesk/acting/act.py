"""The decorator ``@act``, which makes a function an act. The desk runs no other function."""

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
AnyAct = Callable[..., Any]  # for code that only needs to know which act it is

_NOT_JOURNALLED = "__not_journalled__"  # attribute of an act: the arguments that the journal omits


def act(function: ActT) -> ActT:
    """Mark a function as an act. It takes ``context`` first and all other arguments by keyword.

    The names of the act and of its arguments are permanent, because the journals of old records have them.
    Raises TypeError if the function takes its arguments in another way.
    """
    return _marked(function, frozenset())


def act_without(*names: str) -> Callable[[ActT], ActT]:
    """Return a decorator like ``act`` for an act whose arguments ``names`` the journal must not keep.

    This is for arguments that the journal cannot hold, such as a whole file, and for those that only state
    what the act expects to find. What the act changes is in the journal anyway.
    """
    return lambda function: _marked(function, frozenset(names))


def is_act(function: object) -> bool:
    """Return whether a function is marked by ``act`` or ``act_without``."""
    return hasattr(function, _NOT_JOURNALLED)


def name_of(act: AnyAct) -> str:
    """Return the name under which the journal has an act."""
    name: str = getattr(act, "__name__")  # noqa: B009 - a Callable may have none; acts are functions
    return name


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
