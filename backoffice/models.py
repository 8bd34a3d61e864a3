"""What the screens remember for a person: words that were typed and not yet saved."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from dictionary.models import Concept
from sectors.funds.models import User


class EditDraft(models.Model):
    """The fields of a term as somebody left them, kept while typing."""

    person = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    concept = models.ForeignKey(Concept, on_delete=models.CASCADE, related_name="+")
    fields = models.JSONField(_("fields"), default=dict)
    saved = models.DateTimeField(_("saved"), auto_now=True)

    class Meta:
        verbose_name = _("unsaved words")
        verbose_name_plural = _("unsaved words")
        constraints = [
            models.UniqueConstraint(fields=["person", "concept"], name="one_draft_per_person")
        ]

    def __str__(self) -> str:
        return f"{self.concept} · {self.person}"
