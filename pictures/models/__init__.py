"""One file per concept: its model, its views and what is seen, in four languages."""
