"""Verbs: which words tell what an operation does, and what they are worth in a method name.

Verbs stand in two places: in the last segment of a path (`/calls/{id}/actions/gather_stop`), and
in front of a summary or an operationId (`Deactivate a campaign`). Reading, creating, changing and
deleting is what HTTP's own verbs say already; only a verb that tells more becomes a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from .operation_facts import OperationFacts
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
    """What a verb of HTTP is called in Python: `GET` is `retrieve`."""
    return _PLAIN.get(verb, snake(verb))


def spoken_verbs(operation: OperationFacts) -> tuple[str, ...]:
    """The verbs that the operationId and the summary begin with, where they do."""
    texts = (operation.operation_id, operation.summary)
    return tuple(verb for verb in map(_leading_verb, texts) if verb)


def _leading_verb(text: str | None) -> str:
    """The verb in front of a text, be it `Create` or `Creates`; empty without one."""
    words = split_words(text or "")[:1]
    for word in words:
        lower = word.lower()
        for form in (lower, lower.removesuffix("s"), lower.removesuffix("es")):
            if form in _CHANGING or form in _READING:
                return form
    return ""


def verb_instead(operation: OperationFacts) -> str:
    """The verb that says better than HTTP's own what happens to a resource; empty for none."""
    better = _INSTEAD.get(operation.verb, frozenset())
    return next((verb for verb in spoken_verbs(operation) if verb in better), "")


def verb_before(operation: OperationFacts) -> str:
    """The verb that goes before a method that is named by a thing: `trigger` before `sms`."""
    better = _BEFORE.get(operation.verb, frozenset())
    spoken = [verb for verb in spoken_verbs(operation) if verb in better]
    return next((verb for verb in spoken if verb not in _PLAIN.values()), next(iter(spoken), ""))


def speaks_of_many(operation: OperationFacts) -> bool:
    """Whether summary or operationId say that there are many answers: `List ...`, `Get all ...`."""
    if _LISTING.intersection(spoken_verbs(operation)):
        return True
    words = split_words(operation.summary or operation.operation_id or "")
    return "all" in (word.lower() for word in words[1:2])


def is_action(operation: OperationFacts, name: str) -> bool:
    """Whether a segment says what to do: `submit_for_approval`, but not `requirements`.

    What a GET does is reading, so that only verbs of reading make its segment an action, and
    those of two words only where the operation is spoken of with the same verb.
    """
    words = name.split("_")
    if operation.verb != "GET":
        return words[0] in _CHANGING or words[0] in _READING
    return words[0] in _READING and (len(words) == 1 or words[0] in spoken_verbs(operation))


def verb_first(name: str) -> str:
    """An action with its verb in front: `gather_stop` is `stop_gather`.

    What starts, stops, pauses or resumes is named by its gerund: `record_start` is
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


def action_of(operation: OperationFacts, name: str) -> str:
    """A thing that is named after the verb it is spoken of with; empty for other things.

    `transcriptions` is `transcribe` where the summary says `Transcribe speech`,
    `validation_codes` is `validate_codes`, and `infringement_update` is `update_infringement`.
    """
    words = name.split("_")
    for verb in spoken_verbs(operation):
        if len(words) > 1 and words[-1] == verb and verb in _CHANGING:
            return "_".join([verb, *words[:-1]])
        root = verb[: max(4, len(verb) - 2)]
        if len(verb) > 5 and words[0] != verb and words[0].startswith(root):
            return "_".join([verb, *words[1:]])
    return ""


def full_action(operation: OperationFacts, name: str, known: Sequence[str]) -> str:
    """An action with the words that its summary puts in front of it.

    `suppression_start` is `noise_suppression_start` where that is how the summary begins; the
    words of `known`, which are the resources around it, are left out.
    """
    words = name.split("_")
    said = [word.lower() for word in split_words(operation.summary or "")]
    for start in range(1, 3):
        in_front = said[:start]
        around = {word for part in known for word in (*part.split("_"), singular(part))}
        if (
            said[start : start + len(words)] == words
            and len(words) > 1
            and not around & set(in_front)
        ):
            return "_".join([*in_front, *words])
    return name
