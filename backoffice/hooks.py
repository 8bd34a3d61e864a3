"""What the back office will register with the dictionary."""
