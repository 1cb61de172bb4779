"""How an API becomes an SDK: the contents of `sdk.yaml`, one file per section."""

from .auth import AuthConfig
from .config import Config, overlay_files
from .docs import DocsConfig, SkillConfig
from .document import HiddenConfig, ReferencesConfig, Suppression
from .names import NamesConfig
from .package import PackageConfig
from .pagination import (
    CursorScheme,
    NextUrlScheme,
    OffsetScheme,
    PageNumberScheme,
    PageScheme,
    PaginationConfig,
)
from .read import read_config
from .requests import IdempotencyConfig, RequestsConfig
from .webhooks import StreamsConfig, WebhooksConfig

__all__ = [
    "AuthConfig",
    "Config",
    "CursorScheme",
    "DocsConfig",
    "HiddenConfig",
    "IdempotencyConfig",
    "NamesConfig",
    "NextUrlScheme",
    "OffsetScheme",
    "PackageConfig",
    "PageNumberScheme",
    "PageScheme",
    "PaginationConfig",
    "ReferencesConfig",
    "RequestsConfig",
    "SkillConfig",
    "StreamsConfig",
    "Suppression",
    "WebhooksConfig",
    "overlay_files",
    "read_config",
]
