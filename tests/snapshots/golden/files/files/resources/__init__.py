# Generated from the Files 1. Do not edit.

"""Resources of the client, one module each."""
