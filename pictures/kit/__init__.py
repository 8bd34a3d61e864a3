"""A small kit that models things of the work floor and takes their picture."""
