# Generated from the Pet Shop 1.2. Do not edit.

"""Resources: one module for each attribute of the client."""
