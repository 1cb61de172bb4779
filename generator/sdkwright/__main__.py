"""`python -m sdkwright` is the command `sdkwright`."""

if __name__ == "__main__":
    from .cli.app import main

    main()
