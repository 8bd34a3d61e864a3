"""Where other apps reach the dictionary: typed registries, filled from each app's `hooks.py`.

The dictionary imports none of the apps above it. It calls what they registered here,
and works when a registry is empty: no speech app, no sound.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

if TYPE_CHECKING:
    from dictionary.concepts.models import Concept

Hook = TypeVar("Hook")
Speed = Literal["normal", "slow"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to be said: a text in a language, as one voice would say it once."""

    text: str
    language: str
    region: str = ""
    say_as: str = ""
    article: str = ""
    speed: Speed = "normal"


@dataclass(frozen=True, slots=True)
class Sound:
    """Where an utterance can be heard. `provisional`: a better voice is on its way."""

    url: str
    is_person: bool
    provisional: bool


@dataclass(frozen=True, slots=True)
class HomeLink:
    """A way from the home page into another app: an address, an icon of the sheet, a name.

    `bar`: it stands in the bar of every page too, where a thumb finds it; there is room for one.
    `here`: what the app's own pages name as `here`.
    """

    url: str
    icon: str
    name: str
    bar: bool = False
    here: str = ""


class Registry(Generic[Hook]):
    """The hooks of one kind, in the order in which apps registered them."""

    def __init__(self) -> None:
        self._hooks: list[Hook] = []

    def register(self, hook: Hook) -> Hook:
        """Add a hook once; usable as a decorator."""
        if hook not in self._hooks:
            self._hooks.append(hook)
        return hook

    def __iter__(self) -> Iterator[Hook]:
        return iter(self._hooks)


SoundProvider = Callable[[Sequence[Utterance]], list[Sound | None]]
IpaProvider = Callable[[str, str, str], str]
PublishReceiver = Callable[[Sequence["Concept"]], None]
Sweep = Callable[[], int]
HomeLinkProvider = Callable[[], HomeLink]
ControlProvider = Callable[[], Sequence[str]]
"""Texts of controls as msgids: what read aloud must be able to say."""

sound_providers: Registry[SoundProvider] = Registry()
ipa_providers: Registry[IpaProvider] = Registry()
publish_receivers: Registry[PublishReceiver] = Registry()
sweeps: Registry[Sweep] = Registry()
home_link_providers: Registry[HomeLinkProvider] = Registry()
control_providers: Registry[ControlProvider] = Registry()

register_sound_provider = sound_providers.register
register_ipa_provider = ipa_providers.register
register_after_publish = publish_receivers.register
register_sweep = sweeps.register
register_home_link = home_link_providers.register
register_controls = control_providers.register


def sounds_for(utterances: Sequence[Utterance]) -> list[Sound | None]:
    """A sound for each utterance, or None where nothing can speak it. One call for a page."""
    found: list[Sound | None] = [None] * len(utterances)
    for provide in sound_providers:
        missing = [index for index, sound in enumerate(found) if sound is None]
        if not missing:
            break
        offered = provide([utterances[index] for index in missing])
        for index, sound in zip(missing, offered, strict=True):
            found[index] = sound
    return found


def sound_for(utterance: Utterance) -> Sound | None:
    """The sound of one utterance, or None."""
    return sounds_for([utterance])[0]


def draft_ipa(text: str, language: str, say_as: str = "") -> str:
    """A machine's guess at the pronunciation (IPA), '' where nobody knows."""
    for provide in ipa_providers:
        if ipa := provide(text, language, say_as):
            return ipa
    return ""


def after_publish(concepts: Sequence["Concept"]) -> None:
    """Tell every app that published concepts are new or changed: one save, or a whole import.

    Runs inside the transaction of the change: receivers write rows or enqueue
    tasks, and do nothing slow.
    """
    for receive in publish_receivers:
        receive(concepts)


def home_links() -> list[HomeLink]:
    """The ways from the home page into other apps, in the language of the request."""
    return [provide() for provide in home_link_providers]


def bar_link() -> HomeLink | None:
    """The other app that stands in the bar of every page; the first that asks for it."""
    return next((link for link in home_links() if link.bar), None)


def sweep() -> int:
    """Enqueue all work that a killed process left undone. Returns how many pieces were found."""
    return sum(find() for find in sweeps)


def other_controls() -> list[str]:
    """The controls of other apps' screens, as msgids: read aloud says them too."""
    return [text for provide in control_providers for text in provide()]
