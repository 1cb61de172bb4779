"""What the commands do; `generator.cli` has their arguments."""
