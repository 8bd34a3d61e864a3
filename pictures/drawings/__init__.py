"""Vector drawings of what a model cannot show well: actions, and things of cloth."""
