# Generated from the Files 1. Do not edit.

"""Constants of this API: base URL, security schemes, defaults."""

from __future__ import annotations

from .config import Scheme, Service

__all__ = ["RootError", "SERVICE", "FilesError"]


class FilesError(Exception):
    """Base class of all errors that this client raises."""


RootError = FilesError

SERVICE = Service(
    name="files",
    title="Files",
    version="0.1.0",
    client="Files",
    environment="FILES",
    base_url="https://files.example.com/v1",
    array_format="repeat",
    security=(("token",),),
    schemes={"token": Scheme("bearer")},
)
