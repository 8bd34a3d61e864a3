"""Sounds live in an object store by settings alone."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from django.test import Client
from moto.server import ThreadedMotoServer

from dictionary.hooks import Utterance, sound_for
from speech import audio
from speech.models import Pronunciation, PronunciationStatus
from speech.services import pronunciation_make, pronunciations_want


@pytest.fixture
def bucket(settings: Any) -> Iterator[Any]:
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    endpoint = f"http://{host}:{port}"
    client = boto3.client(
        "s3",
        endpoint_url=endpoint,
        region_name="eu-west-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    client.create_bucket(
        Bucket="sounds", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"}
    )
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "storages.backends.s3.S3Storage",
            "OPTIONS": {
                "bucket_name": "sounds",
                "endpoint_url": endpoint,
                "region_name": "eu-west-1",
                "access_key": "test",
                "secret_key": "test",
                "signature_version": "s3v4",
                "location": "public",
                "file_overwrite": True,
            },
        },
    }
    yield client
    server.stop()


@pytest.mark.slow
@pytest.mark.django_db
def test_a_sound_is_written_once_read_and_made_again(
    bucket: Any, hamer: Utterance, client: Client
) -> None:
    pronunciations_want([hamer])
    row = Pronunciation.objects.get()
    pronunciation_make(row=row)
    keys = [item["Key"] for item in bucket.list_objects_v2(Bucket="sounds")["Contents"]]
    assert keys == [f"public/{Pronunciation.objects.get().file}"]
    first = bucket.get_object(Bucket="sounds", Key=keys[0])["Body"].read()
    assert audio.check(first) > 0.3
    sound = sound_for(hamer)
    assert sound is not None
    assert client.get(sound.url).content == first
    Pronunciation.objects.update(status=PronunciationStatus.WANTED, file="", engine="")
    pronunciation_make(row=Pronunciation.objects.get())
    assert bucket.get_object(Bucket="sounds", Key=keys[0])["Body"].read() == first
    bucket.delete_object(Bucket="sounds", Key=keys[0])
    assert client.get(sound.url).status_code == 200
