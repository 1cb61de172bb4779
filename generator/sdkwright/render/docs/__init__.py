"""What explains the client: snippets, the reference, agent skills, and pages, made from the model."""
