# Generated from the Messages 1. Do not edit.

"""Resources: one module for each attribute of the client."""
