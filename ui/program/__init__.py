"""The running program: its windows, importing in advance, and handling of crashes."""
