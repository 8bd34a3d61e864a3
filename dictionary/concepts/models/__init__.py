"""The term base: concepts and the words for them (after ISO 30042 TBX and SKOS)."""

from dictionary.concepts.models.change import Change, ChangeKind
from dictionary.concepts.models.concept import (
    CodeRedirect,
    Concept,
    ConceptLanguage,
    ConceptStatus,
    LanguageStatus,
    SlugRedirect,
    SourceId,
)
from dictionary.concepts.models.desk import Comment, Proposal, Report, ReportStatus
from dictionary.concepts.models.language import Category, CategoryLabel, Language
from dictionary.concepts.models.relation import Relation, RelationKind, Resource
from dictionary.concepts.models.words import Definition, Example, Label, LabelKind, Register

__all__ = [
    "Category",
    "CategoryLabel",
    "Change",
    "ChangeKind",
    "CodeRedirect",
    "Comment",
    "Concept",
    "ConceptLanguage",
    "ConceptStatus",
    "Definition",
    "Example",
    "Label",
    "LabelKind",
    "Language",
    "LanguageStatus",
    "Proposal",
    "Register",
    "Relation",
    "RelationKind",
    "Report",
    "ReportStatus",
    "Resource",
    "SlugRedirect",
    "SourceId",
]
