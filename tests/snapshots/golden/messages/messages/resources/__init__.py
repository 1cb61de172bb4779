# Generated from the Messages 1. Do not edit.

"""Resources of the client, one module each."""
