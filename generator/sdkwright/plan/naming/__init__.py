"""Names: of methods, arguments, classes and fields, from the document, the config and the lock."""
