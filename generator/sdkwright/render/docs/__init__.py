"""Renders documents about the client: README, reference, agent skills and the site."""
