"""Words that define nothing: articles, pronouns, “is”, and “tool” or “thing”. Folded."""

_TEXTS = {
    "nl": "aan als bij dat de deze die ding dit door een en er gereedschap het iets in is je kan "
    "men met naar of om op soort stuk te tot uit van voor waarmee wat werktuig wordt zijn",
    "fr": "a au aux avec c ce ces cet cette chose d dans de des du elle en est et il l la le les "
    "on ou outil par pour qu que quelque qui se sert sorte sur type un une",
    "de": "als am an art auf aus bei das dem den der des die dient ding ein eine einem einen einer "
    "eines er es etwas fur im in ist man mit oder sie sind und von werkzeug wird womit zu zum zur",
    "en": "a an and are as at by called for from in is it kind of on or sort that the thing this "
    "to tool type used which with you",
}
HOLLOW = {tag: frozenset(text.split()) for tag, text in _TEXTS.items()}
