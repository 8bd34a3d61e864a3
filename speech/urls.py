"""Pages of the people who speak and of those who listen, under /<language>/voices/."""

from django.urls import path

from speech.recorder import desk, speaker

app_name = "speech"
urlpatterns = [
    path("", desk.queue, name="queue"),
    path("words/", desk.words, name="words"),
    path("all/", desk.voices, name="voices"),
    path("start/", speaker.start, name="start"),
    path("record/", speaker.record, name="record"),
    path("record/take/", speaker.take, name="take"),
    path("record/undo/", speaker.undo, name="undo"),
    path("upload/<uuid:uuid>/", speaker.upload, name="upload"),
    path("<uuid:uuid>/", desk.recording, name="recording"),
    path("<uuid:uuid>/sound.mp3", desk.listen, name="listen"),
    path("<uuid:uuid>/approve/", desk.approve, name="approve"),
    path("<uuid:uuid>/decline/", desk.decline, name="decline"),
    path("<uuid:uuid>/withdraw/", desk.withdraw, name="withdraw"),
]
