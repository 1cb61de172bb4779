"""Layout: the module of each class, what each module defines and what each package exports."""
