# Generated from the Pet Shop 1.2. Do not edit.

"""Resources of the client, one module each."""
