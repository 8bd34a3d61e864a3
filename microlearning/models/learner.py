"""A learner: a key on a phone. There is no field for a name, a mail address or an age."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _


class Learner(models.Model):
    """Somebody who holds a key. Known by the key's hash and by nothing else."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    key_hash = models.CharField(_("hash of the key"), max_length=64, unique=True, editable=False)
    parameters = models.JSONField(
        _("parameters of the memory model"), null=True, blank=True, editable=False
    )
    fitted_to = models.PositiveIntegerField(
        _("reviews at the last refit"), default=0, editable=False
    )
    created = models.DateTimeField(_("made"), auto_now_add=True)

    class Meta:
        verbose_name = _("learner")
        verbose_name_plural = _("learners")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(key_hash__regex=r"^[0-9a-f]{64}$"), name="learner_key_is_hashed"
            )
        ]

    def __str__(self) -> str:
        return str(self.uuid)


class ErasedKey(models.Model):
    """The hash of a key whose learner erased everything: no device may bring it back."""

    key_hash = models.CharField(_("hash of the key"), max_length=64, unique=True, editable=False)
    at = models.DateField(_("erased on"), auto_now_add=True)

    class Meta:
        verbose_name = _("erased key")
        verbose_name_plural = _("erased keys")

    def __str__(self) -> str:
        return self.key_hash[:8]
