"""Make the shipped model from dictionaries and a teacher: for commands and the worker only."""
