# Generated from the Telnyx API 2.0.0. Do not edit.

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model

__all__ = ["PhoneNumberDetailed"]


class PhoneNumberDetailed(Model):
    """One of your numbers and its settings."""

    country_iso_alpha2: str
    """Its country, as two letters."""

    created_at: datetime
    """When it came to the account."""

    deletion_lock_enabled: bool
    """Whether it is safe from being deleted."""

    external_pin: str | None
    """Secret that another provider must give to take the number over."""

    id: str
    """Id of the number in your account."""

    phone_number: str
    """The number, in E.164 form."""

    phone_number_type: Literal[
        "local",
        "toll_free",
        "mobile",
        "national",
        "shared_cost",
        "landline",
        "tollfree",
        "shortcode",
        "longcode",
    ]
    """What kind of number it is."""

    purchased_at: str
    """When it was bought."""

    record_type: str
    """Type of the record."""

    status: Literal[
        "purchase-pending",
        "purchase-failed",
        "port-pending",
        "port-failed",
        "active",
        "deleted",
        "emergency-only",
        "ported-out",
        "port-out-pending",
        "requirement-info-pending",
        "requirement-info-under-review",
        "requirement-info-exception",
        "provision-pending",
    ]
    """How far it is on its way in or out; `active` for ready."""

    tags: list[str]
    """Tags."""

    activated_at: datetime | None = None
    """When it became active."""

    billing_group_id: str | None = None
    """Billing group that it is counted in."""

    call_forwarding_enabled: bool | None = None
    """Whether its calls can be forwarded. Defaults to `True`."""

    call_recording_enabled: bool | None = None
    """Whether its calls are recorded."""

    caller_id_name_enabled: bool | None = None
    """Whether callers are shown by name."""

    cnam_listing_enabled: bool | None = None
    """Whether your name is shown to those whom it calls."""

    connection_id: str | None = None
    """Connection or application that its calls go to."""

    connection_name: str | None = None
    """Name of that connection."""

    customer_reference: str | None = None
    """A reference of your own."""

    emergency_address_id: str | None = None
    """Address that emergency services are sent to."""

    emergency_enabled: bool | None = None
    """Whether emergency services can be called from it."""

    emergency_status: (
        Literal["active", "deprovisioning", "disabled", "provisioning", "provisioning-failed"]
        | None
    ) = None
    """How far the setup for emergency calls is."""

    hd_voice_enabled: bool | None = None
    """Whether calls are in HD."""

    inbound_call_screening: Literal["disabled", "reject_calls", "flag_calls"] | None = None
    """What happens to calls that look like fraud. Defaults to `disabled`."""

    messaging_profile_id: str | None = None
    """Messaging profile that its messages go to."""

    messaging_profile_name: str | None = None
    """Name of that profile."""

    source_type: Literal["number_order", "port_request"] | None = None
    """Whether you bought it or brought it along."""

    t38_fax_gateway_enabled: bool | None = None
    """Whether faxes are passed on by T.38."""

    updated_at: str | None = None
    """Time of the last change."""
