"""Resources: one module for each attribute of the client."""
