"""How often a device may do what costs: new sets, keys, groups."""

from django.conf import settings
from django.http import HttpRequest

from dictionary.web.limits import DEVICE_COOKIE, add_limit, address_of, over_limit
from microlearning.refusals import Refused

MAKE, CODE, SYNC = "learn_make", "learn_code", "learn_sync"
add_limit(MAKE, per_device=10, per_address=200)
add_limit(CODE, per_device=60, per_address=3_000)
add_limit(SYNC, per_device=60, per_address=4_000)


def count(request: HttpRequest, kind: str) -> None:
    """Count this request. Raises Refused when it is one too many this minute."""
    if not settings.RATE_LIMITS:
        return
    device = request.COOKIES.get(DEVICE_COOKIE, "")[:40]
    if over_limit(kind, device, address_of(request)):
        raise Refused("too_many")
