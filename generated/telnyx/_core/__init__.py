# Generated from the Telnyx API 2.0.0. Do not edit.
