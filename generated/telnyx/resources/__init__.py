# Generated from the Telnyx API 2.0.0. Do not edit.

"""Resources: one module for each attribute of the client."""
