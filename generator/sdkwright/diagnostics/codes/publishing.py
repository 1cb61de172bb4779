"""Codes for pins, downloads, releases and git."""

from __future__ import annotations

from ..code import Code

TITLE = "Published documents and releases"

PIN_MISSING = Code(
    "pin-missing",
    "The pin file does not exist.",
    "Write it with `sdkwright spec pin --url URL`.",
)
PIN_INVALID = Code(
    "pin-invalid",
    "The pin file cannot be read.",
    "Write it again with `sdkwright spec pin --url URL`.",
)
PIN_UNWRITABLE = Code(
    "pin-unwritable",
    "The pin file cannot be written.",
    "Pass a file in a writable folder with `--pin`.",
)
UPSTREAM_UNREACHABLE = Code(
    "upstream-unreachable",
    "The published document cannot be downloaded.",
    "Check the network and the proxy settings, or use a copy.",
)
UPSTREAM_CHANGED = Code(
    "upstream-changed",
    "The published document is not the pinned one.",
    "If that is expected, move the pin: `sdkwright spec pin --url URL`.",
)
UPSTREAM_EMPTY = Code(
    "upstream-empty",
    "The URL returns an empty document.",
    "Check the URL.",
)
CACHE_REFUSED = Code(
    "cache-refused",
    "The folder for caches is a link, or other users can write to it. The run does without.",
    "Remove the folder, or make it private with `chmod 700`.",
)
CACHE_MISSING = Code(
    "cache-missing",
    "There is no folder for copies, because the user has no home folder.",
    "Set `SDKWRIGHT_CACHE` to a folder.",
)
RELEASE_CONFIG = Code(
    "release-config",
    "A release raises the version in a config, and there is no config.",
    "Write one with `sdkwright init`, or pass it with `--config`.",
)
RELEASE_LOCK_UNREADABLE = Code(
    "release-lock-unreadable",
    "The lock of the previous release is damaged.",
    "Restore it from version control.",
)
RELEASE_VERSION = Code(
    "release-version",
    "The current version does not consist of three numbers, so that the next one cannot be"
    " determined.",
    "Pass the version with `--version`.",
)
RELEASE_UNWRITABLE = Code(
    "release-unwritable",
    "A file of the release cannot be written.",
    "Make it writable, or pass another file.",
)
GIT_MISSING = Code(
    "git-missing",
    "git is not installed.",
    "Install git.",
)
GIT_FAILED = Code(
    "git-failed",
    "A git command failed.",
    "Solve the problem that git reports, or omit `--branch`.",
)
