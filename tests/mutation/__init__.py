"""A sample of mutants of the generator and the runtime, each run against the tests of its line.

The libraries for this do not fit: mutmut knows neither tests in subprocesses nor a module that runs
under another name (`templates/runtime` is copied into each generated package), and cosmic-ray runs
one command for every mutant instead of the tests that cover it.

`make coverage` records which test runs which line, and how long each test takes. `make mutants`
changes one expression at a time in a copy of the project, and runs the tests of that line there.
"""
