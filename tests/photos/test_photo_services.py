"""Adding photos: rights, renditions, drafts, kills half-way, other storages."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.storage import default_storage
from django.test import Client
from moto.server import ThreadedMotoServer
from PIL import Image

from dictionary.models import Concept, Photo, Rendition
from dictionary.photos.models import originals
from dictionary.photos.services import PhotoFacts, photo_add, photo_remove, renditions_make
from dictionary.photos.tasks import sweep_renditions
from sectors.funds.models import Fund, User
from tests.conftest import picture

ROOT = Path(__file__).resolve().parents[2]
FACTS = PhotoFacts(maker="Bart", licence="CC BY 4.0", alt={"nl": "Een tester"})


def add(editor: User, concept: Concept, data: bytes, facts: PhotoFacts = FACTS) -> Photo:
    return photo_add(actor=editor, concept=concept, fund=concept.fund, data=data, facts=facts)


def test_the_same_file_twice_is_one_photo(bart: User, voltage_tester: Concept) -> None:
    first = add(bart, voltage_tester, picture())
    again = add(bart, voltage_tester, picture(), PhotoFacts(maker="Bart", licence="CC0"))
    assert first.pk == again.pk
    assert Photo.objects.get().licence == "CC0"


def test_another_fund_may_not_change_a_photo_by_sending_it_again(
    bart: User, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    add(bart, voltage_tester, picture())
    with pytest.raises(PermissionDenied):
        photo_add(actor=chloe, concept=voltage_tester, fund=woodwize, data=picture(), facts=FACTS)
    with pytest.raises(PermissionDenied):
        photo_remove(actor=chloe, photo=Photo.objects.get())


def test_another_fund_may_add_its_own_photo(
    chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    photo = photo_add(
        actor=chloe, concept=voltage_tester, fund=woodwize, data=picture("PNG"), facts=FACTS
    )
    assert photo.fund == woodwize


def test_a_photo_without_maker_or_licence_is_refused(bart: User, voltage_tester: Concept) -> None:
    with pytest.raises(ValidationError):
        add(bart, voltage_tester, picture(), PhotoFacts(maker="", licence=""))
    assert not Photo.objects.exists()


def test_place_and_device_are_gone_from_what_is_kept(bart: User, voltage_tester: Concept) -> None:
    exif = Image.Exif()
    exif[0x010F] = "PhoneMaker"
    exif.get_ifd(0x8825)[1] = "N"
    photo = add(bart, voltage_tester, picture("JPEG", exif=exif))
    with originals().open(str(photo.file.name)) as kept:
        data = kept.read()
    assert b"PhoneMaker" not in data
    assert b"Exif" not in data


def test_renditions_are_made_once_in_both_formats(
    bart: User, voltage_tester: Concept, work: Callable[[], None],
    django_capture_on_commit_callbacks: Any,
) -> None:  # fmt: skip
    with django_capture_on_commit_callbacks(execute=True):
        photo = add(bart, voltage_tester, picture())
    work()
    made = list(photo.renditions.values_list("format", "width", "file"))
    assert [m[:2] for m in made if m[0] == "webp"] == [("webp", w) for w in (160, 320, 640, 800)]
    assert len(made) == 8
    assert renditions_make(photo=photo, format="webp") == 0
    assert sweep_renditions() == 0
    assert list(photo.renditions.values_list("format", "width", "file")) == made


def test_a_file_cut_off_by_a_crash_is_written_again(bart: User, voltage_tester: Concept) -> None:
    photo = add(bart, voltage_tester, picture())
    renditions_make(photo=photo, format="webp")
    name = str(photo.renditions.get(width=160).file.name)
    whole = default_storage.open(name).read()
    Path(default_storage.path(name)).write_bytes(whole[:10])
    Rendition.objects.filter(width=160).delete()
    renditions_make(photo=photo, format="webp")
    assert default_storage.open(name).read() == whole


def test_an_unpublished_or_unknown_picture_is_not_served(voltage_tester: Concept) -> None:
    assert Client().get("/media/photo/0123456789abcdef-160.webp").status_code == 404
    assert Client().get("/media/photo/..%2f..%2fdb.sqlite3").status_code == 404


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_killed_worker_loses_nothing_and_makes_nothing_twice(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "DATABASE_URL": f"sqlite:///{tmp_path / 'db.sqlite3'}",
        "DATA_DIR": str(tmp_path / "data"),
        "MEDIA_ROOT": str(tmp_path / "media"),
        "EXCLUDE_APPS": "speech",
    }

    def manage(*arguments: str, code: str = "") -> str:
        command = [sys.executable, "-c", code] if code else [sys.executable, "manage.py"]
        done = subprocess.run(
            [*command, *arguments], cwd=ROOT, env=environment, capture_output=True, text=True,
            check=True,
        )  # fmt: skip
        return done.stdout

    manage("migrate", "-v0")
    lines = []
    for number in range(6):
        (tmp_path / f"{number}.png").write_bytes(picture("PNG", size=(1300, 900 + number)))
        lines.append(
            f'{{"labels": {{"en": "thing {number}"}}, "photos": [{{"file": "{number}.png",'
            ' "maker": "x", "licence": "y"}]}'
        )
    (tmp_path / "list.jsonl").write_text("\n".join(lines))
    manage("import_concepts", str(tmp_path / "list.jsonl"))

    worker = subprocess.Popen(
        [sys.executable, "manage.py", "work"], cwd=ROOT, env=environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    folder = tmp_path / "media" / "public" / "photos"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and len(list(folder.glob("*"))) < 3:
        time.sleep(0.02)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    assert 3 <= len(list(folder.glob("*"))) < 48

    assert "interrupted" in manage("work", "--batch")
    count = (
        "import django; django.setup()\n"
        "from dictionary.models import Rendition\n"
        "rows = Rendition.objects.values_list('photo', 'width', 'format')\n"
        "print(len(rows), len(set(rows)))"
    )
    assert manage(code=count).split() == ["48", "48"]
    assert manage("work", "--batch").startswith("Worker: 0 interrupted task(s) again, 0 piece(s)")


@pytest.fixture
def bucket(settings: Any) -> Iterator[str]:
    """An object store on this machine."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    keys = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
    client = boto3.client("s3", endpoint_url=endpoint, region_name="eu-west-1", **keys)
    client.create_bucket(
        Bucket="dictionary", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    options = {
        "bucket_name": "dictionary",
        "endpoint_url": endpoint,
        "region_name": "eu-west-1",
        "access_key": "test",
        "secret_key": "test",
        "signature_version": "s3v4",
        "file_overwrite": True,
        "querystring_auth": True,
    }
    backend = "storages.backends.s3.S3Storage"
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": backend, "OPTIONS": {**options, "location": "public"}},
        "originals": {"BACKEND": backend, "OPTIONS": {**options, "location": "originals"}},
    }
    yield endpoint
    server.stop()


@pytest.mark.slow
def test_photos_live_in_object_storage_by_settings_alone(
    bart: User, voltage_tester: Concept, bucket: str
) -> None:
    photo = add(bart, voltage_tester, picture())
    assert renditions_make(photo=photo, format="webp") == 4
    assert renditions_make(photo=photo, format="webp") == 0
    rendition = photo.renditions.get(width=320)
    answer = Client().get(rendition.url)
    assert answer.status_code == 302
    assert answer["Location"].startswith(bucket)
    assert "X-Amz-Signature" in answer["Location"]
    assert "originals" not in answer["Location"]
