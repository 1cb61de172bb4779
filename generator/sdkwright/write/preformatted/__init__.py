"""What black would leave as it is, so that black is given only the rest.

Black takes most of the time of a run, and most of what the templates print is as black wants it
already. Recognised here are the few forms of statement that they print, in the one layout that
black has for each:

- `layout` knows the lines: one that fits, and brackets with an element per line;
- `blanks` knows how many blank lines stand between two statements;
- `reader` finds the statements of a text, and says which are settled;
- `pieces` has black format the others, alone and each form of words once.

Whatever is not recognised is black's: a parameter, a statement, or the whole text where its
statements cannot be told apart. That black changes nothing of what comes out is for tests to show.
"""

from __future__ import annotations

from .pieces import Settler

__all__ = ["Settler"]
