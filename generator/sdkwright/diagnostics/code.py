"""A diagnostic code: the name of a kind of problem, what it means, and what to do about it."""

from __future__ import annotations


class Code(str):
    """The name of a code, with its explanation."""

    __slots__ = ("meaning", "remedy")

    meaning: str
    remedy: str

    def __new__(cls, name: str, meaning: str, remedy: str) -> Code:
        """Make a code."""
        code = super().__new__(cls, name)
        code.meaning = meaning
        code.remedy = remedy
        return code

    def __getnewargs__(self) -> tuple[str, str, str]:  # type: ignore[override]  # str has one
        """The arguments of `__new__`, for copies."""
        return str(self), self.meaning, self.remedy
