"""Files of photos: who may fetch them is asked here, for every request."""

from pathlib import Path

from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.views.decorators.http import require_safe

from dictionary.photos.models import Rendition
from sectors.funds import rights

FOR_EVER = "public, max-age=31536000, immutable"


def may_see(request: HttpRequest, rendition: Rendition) -> bool:
    """Everybody, once the concept is published; before that the people of the photo's fund."""
    photo = rendition.photo
    return (
        photo.concept.is_published
        or rights.can_draft(request.user, photo.fund)
        or rights.can_draft(request.user, photo.concept.fund)
    )


@require_safe
def rendition_file(request: HttpRequest, name: str) -> HttpResponseBase:
    """A rendition by its content-hash name; 404 for what the visitor may not see."""
    rows = Rendition.objects.filter(file=f"photos/{name}")
    rows = rows.select_related("photo__concept__fund", "photo__fund")
    visible = next((row for row in rows if may_see(request, row)), None)
    if visible is None:
        raise Http404
    try:
        path = default_storage.path(str(visible.file.name))
    except NotImplementedError:  # not on this machine's disk: the storage hands it out itself
        return HttpResponseRedirect(default_storage.url(visible.file.name))
    return _local_file(visible, path)


def _local_file(rendition: Rendition, path: str) -> HttpResponseBase:
    try:
        file = Path(path).open("rb")  # noqa: SIM115 - the response closes it
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(file, content_type=f"image/{rendition.format}")
    public = rendition.photo.concept.is_published
    response["Cache-Control"] = FOR_EVER if public else "private, no-store"
    response["ETag"] = f'"{Path(path).name}"'
    return response
