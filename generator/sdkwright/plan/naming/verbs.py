"""Verbs: the words that say what an operation does, and how they become part of a method name.

Verbs are taken from the last segment of a path (`/calls/{id}/actions/gather_stop`) and from the
first word of a summary or an operationId (`Deactivate a campaign`). Only a verb that is more
specific than the HTTP verb becomes part of a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .inputs import NamingInput
from .words import singular, snake, split_words


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_PLAIN = {
    "GET": "retrieve",
    "POST": "create",
    "PUT": "update",
    "PATCH": "update",
    "DELETE": "delete",
}
_CHANGING = _words(
    "accept acknowledge activate add adjust agree apply approve archive assign associate attach "
    "authorize ban block cancel capture change clear clone close commit complete compute "
    "confirm connect contest convert copy create deactivate decline decrypt delete deploy "
    "detach dial disable disassociate disconnect dismiss dispute duplicate edit enable encrypt "
    "end enhance enqueue evaluate exchange execute extend finalize finish follow forward freeze "
    "grant hangup hide import ingest initiate install introspect invalidate invite join kick "
    "kill leave link lock mark merge migrate move mute notify open pause pin promote provision "
    "publish purchase purge push put reactivate rebuild recover redeem redirect refund "
    "regenerate register reject reload remove rename render renew reopen replace replay reply "
    "reprocess republish request resend reset resize resolve restart restore resume retract "
    "retry revet revoke rollback rotate run save send set settle share shutdown start stop "
    "submit subscribe summarize suspend switch sync terminate transcribe transfer trigger "
    "unarchive unassign unban unblock unfollow unhold uninstall unlink unlock unmute unpin "
    "unpublish unregister unsubscribe update upgrade upload void withdraw"
)
_READING = _words(
    "calculate check compare count describe download estimate export fetch find generate get list "
    "login logout lookup preview query refresh retrieve search simulate validate verify"
)
_LISTING = frozenset({"find", "list", "search"})
_PHASES = frozenset({"start", "stop", "pause", "resume"})
_GERUNDS = {"fork": "forking", "record": "recording", "share": "sharing", "stream": "streaming"}
_PREPOSITIONS = frozenset({"by", "for", "from", "in", "of", "on", "to", "using", "via", "with"})

_INSTEAD = {
    "POST": _words(
        "add assign associate compute dial enable link preview render run send settle "
        "trigger upload"
    ),
    "PUT": frozenset({"add"}),
    "PATCH": frozenset({"rename"}),
    "DELETE": frozenset(
        {"deactivate", "disable", "disassociate", "dismiss", "remove", "unassign", "unlink"}
    ),
}
_BEFORE = {
    "GET": frozenset({"download", "generate"}),
    "POST": _words(
        "add create generate initiate invite remove resend send submit trigger update upload verify"
    ),
}


def plain_verb(verb: str) -> str:
    """The method name of an HTTP verb: `retrieve` for `GET`."""
    return _PLAIN.get(verb, snake(verb))


def leading_verbs(operation: NamingInput) -> tuple[str, ...]:
    """The verbs that the operationId and the summary begin with, if they do."""
    texts = (operation.operation_id, operation.summary)
    return tuple(verb for verb in map(_leading_verb, texts) if verb)


def _leading_verb(text: str | None) -> str:
    """The verb that a text begins with, for `Create` and `Creates` alike; empty if none."""
    words = split_words(text or "")[:1]
    for word in words:
        lower = word.lower()
        for form in (lower, lower.removesuffix("s"), lower.removesuffix("es")):
            if form in _CHANGING or form in _READING:
                return form
    return ""


def verb_instead(operation: NamingInput) -> str:
    """The verb that replaces the method name of the HTTP verb; empty if none."""
    better = _INSTEAD.get(operation.verb, frozenset())
    return next((verb for verb in leading_verbs(operation) if verb in better), "")


def verb_before(operation: NamingInput) -> str:
    """The verb to put before the name of a member: `trigger` before `sms`; empty if none."""
    better = _BEFORE.get(operation.verb, frozenset())
    verbs = [verb for verb in leading_verbs(operation) if verb in better]
    return next((verb for verb in verbs if verb not in _PLAIN.values()), next(iter(verbs), ""))


def lists_many(operation: NamingInput) -> bool:
    """Whether summary or operationId announce a list: `List ...`, `Get all ...`."""
    if _LISTING.intersection(leading_verbs(operation)):
        return True
    words = split_words(operation.summary or operation.operation_id or "")
    return "all" in (word.lower() for word in words[1:2])


def begins_with_verb(name: str) -> bool:
    """Whether a name in snake case begins with a verb of any kind."""
    word = name.split("_", maxsplit=1)[0]
    return word in _CHANGING or word in _READING


def is_action(operation: NamingInput, name: str) -> bool:
    """Whether a segment begins with a verb: `submit_for_approval`, but not `requirements`.

    For GET, only verbs of reading count; a segment of several words must also begin with the verb
    that operationId or summary begin with.
    """
    words = name.split("_")
    if operation.verb != "GET":
        return words[0] in _CHANGING or words[0] in _READING
    return words[0] in _READING and (len(words) == 1 or words[0] in leading_verbs(operation))


def verb_first(name: str) -> str:
    """Move the verb of an action to the front: `gather_stop` becomes `stop_gather`.

    The object of start, stop, pause and resume is a gerund: `record_start` becomes
    `start_recording`.
    """
    words = name.split("_")
    if len(words) > 1 and words[-1] in _PHASES:
        subject = [*words[:-2], _GERUNDS.get(words[-2], words[-2])]
        return "_".join([words[-1], *subject])
    if words[0] in _CHANGING or words[0] in _READING or words[0] == "bulk":
        return name
    for index, word in enumerate(words):
        if word in _PREPOSITIONS:
            break
        if word in _CHANGING or word in _READING:
            return "_".join([word, *words[:index], *words[index + 1 :]])
    return name


def action_of(operation: NamingInput, name: str) -> str:
    """The action behind a noun that derives from a leading verb; empty for other nouns.

    `transcriptions` becomes `transcribe` if the summary is `Transcribe speech`,
    `validation_codes` becomes `validate_codes`, `infringement_update` `update_infringement`.
    """
    words = name.split("_")
    for verb in leading_verbs(operation):
        if len(words) > 1 and words[-1] == verb and verb in _CHANGING:
            return "_".join([verb, *words[:-1]])
        root = verb[: max(4, len(verb) - 2)]
        if len(verb) > 5 and words[0] != verb and words[0].startswith(root):
            return "_".join([verb, *words[1:]])
    return ""


def full_action(operation: NamingInput, name: str, known: Sequence[str]) -> str:
    """An action with the words before it in the summary.

    `suppression_start` becomes `noise_suppression_start` if the summary begins so; words of
    `known`, the resources of the path, are left out.
    """
    words = name.split("_")
    summary = [word.lower() for word in split_words(operation.summary or "")]
    around = {word for part in known for word in (*part.split("_"), singular(part))}
    for start in range(1, 3):
        before = summary[:start]
        is_same = len(words) > 1 and summary[start : start + len(words)] == words
        if is_same and not around & set(before):
            return "_".join([*before, *words])
    return name
