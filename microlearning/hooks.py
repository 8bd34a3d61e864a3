"""What microlearning will register with the dictionary (learning sets, offline pack parts)."""
