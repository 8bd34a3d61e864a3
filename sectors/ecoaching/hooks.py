"""What e-coaching will register with the dictionary (modules, steps, the words they need)."""
