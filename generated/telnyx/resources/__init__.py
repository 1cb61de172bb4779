# Generated from the Telnyx API 2.0.0. Do not edit.

"""Resources of the client, one module each."""
