"""Documents of public APIs that nobody here wrote: `make corpus N=200 SEED=1`."""
