"""A small package around the runtime, as the generator writes them."""
