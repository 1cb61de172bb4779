"""Renders example calls."""
