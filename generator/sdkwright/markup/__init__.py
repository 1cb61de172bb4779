"""How text of a document enters other text: the Jinja environments, and escaping for Markdown."""
