"""The program: its windows, imports in advance, and the handling of crashes."""
