"""The admin of the dictionary: one file for each folder of features."""

from dictionary.concepts import admin as concepts_admin
from dictionary.photos import admin as photos_admin
from dictionary.search import admin as search_admin

__all__ = ["concepts_admin", "photos_admin", "search_admin"]
