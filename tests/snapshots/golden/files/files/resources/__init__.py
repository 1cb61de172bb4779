# Generated from the Files 1. Do not edit.

"""Resources: one module for each attribute of the client."""
