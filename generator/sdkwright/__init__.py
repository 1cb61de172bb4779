"""Generates a typed Python SDK from an OpenAPI document.

The stages are the folders: `load` -> `parse` -> `plan` -> `render` -> `write`.
Plain values go from one to the next, and nothing touches the output folder before `write`.
"""

__version__ = "0.1.0"
