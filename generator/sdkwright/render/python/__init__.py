"""Renders the Python package."""
