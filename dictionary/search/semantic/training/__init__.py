"""Make the shipped model from dictionaries and a teacher. Never imported by the running site."""
