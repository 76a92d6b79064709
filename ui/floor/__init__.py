"""The parts of the speakers' panel: who has the floor, the list, what stands beside it."""
