"""The command line: the arguments of each command and the function that runs it."""
