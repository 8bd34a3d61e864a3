"""Vector drawings of what a model cannot show well: actions, things of cloth, vehicles and their parts."""
