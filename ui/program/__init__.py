"""The program: which windows are open, what is imported ahead, what happens when it fails."""
