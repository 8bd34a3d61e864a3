"""What the onboarding kit will register with the dictionary (questions, journeys, reach)."""
