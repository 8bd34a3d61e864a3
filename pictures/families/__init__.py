"""Things that several models are built from."""
