"""manage.py make_interface_sounds: what read aloud says, made beforehand."""

from __future__ import annotations

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from dictionary.web.spoken import interface_utterances
from speech.services import pronunciations_want


class Command(BaseCommand):
    """Wants the sound of every control in every interface language, then makes what is wanted."""

    help = "Make the sounds of the buttons, in the four languages of the interface."

    def handle(self, *args: Any, **options: Any) -> None:
        """Want, then make."""
        wanted = pronunciations_want(interface_utterances())
        self.stdout.write(f"{wanted} new interface sounds wanted.")
        call_command("make_sounds", stdout=self.stdout)
