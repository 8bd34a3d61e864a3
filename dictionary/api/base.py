"""What all views of the API share: who asks, what may be sent."""

from typing import Any

import orjson
from django.utils.translation import gettext as _
from rest_framework import exceptions
from rest_framework.authentication import SessionAuthentication
from rest_framework.parsers import BaseParser
from rest_framework.permissions import IsAuthenticatedOrReadOnly
from rest_framework.request import Request
from rest_framework.views import APIView

from dictionary.api.problems import TooLarge
from sectors.funds.login.gate import PasswordAuthentication
from sectors.funds.rights import Actor

LARGEST_BODY = 1_000_000


class SessionLogin(SessionAuthentication):
    """The session of the pages. It names a scheme, so that no login answers 401, not 403.

    Basic is not named there: browsers would open their own login window over our pages.
    """

    def authenticate_header(self, request: Request) -> str:
        return 'Session realm="api"'


class JsonParser(BaseParser):
    """JSON only, of bounded length and depth, without lone surrogates."""

    media_type = "application/json"

    def parse(self, stream: Any, media_type: Any = None, parser_context: Any = None) -> Any:
        body = stream.read(LARGEST_BODY + 1)
        if len(body) > LARGEST_BODY:
            raise TooLarge
        try:
            return orjson.loads(body)
        except orjson.JSONDecodeError as error:
            raise exceptions.ParseError(_("This is not JSON.")) from error


class ApiView(APIView):
    """Everybody reads; who logged in may try to write, and the services decide."""

    authentication_classes = (SessionLogin, PasswordAuthentication)
    parser_classes = (JsonParser,)
    permission_classes = (IsAuthenticatedOrReadOnly,)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        if any("\x00" in value for values in request.GET.lists() for value in values[1]):
            raise exceptions.ValidationError([_("There is a character that cannot be used.")])


def actor_of(request: Request) -> Actor:
    """Who asks, as the rights know it."""
    actor: Actor = request.user
    return actor
