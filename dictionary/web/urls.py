"""Pages under /<language>/."""

from django.urls import path

from dictionary.web import lookalikes, preferences, public_log, questions, search, spoken, views

app_name = "dictionary"
urlpatterns = [
    path("", views.home, name="home"),
    path("sector/<str:slug>/", views.sector, name="sector"),
    path("category/<path:path>/", views.category, name="category"),
    path("term/<str:slug>/", views.term, name="term"),
    path("term/<str:slug>/show/", views.show, name="show"),
    path("term/<str:slug>/qr.svg", views.qr, name="qr"),
    path("term/<str:slug>/report/", views.report, name="report"),
    path("looks/", lookalikes.shapes, name="looks"),
    path("looks/<str:slug>/", lookalikes.like, name="like"),
    path("search/", search.search, name="search"),
    path("missing/report/", views.missing, name="missing"),
    path("thanks/", views.thanks, name="thanks"),
    path("questions/", questions.questions, name="questions"),
    path("questions/forget/", questions.forget, name="questions-forget"),
    path("changes/", public_log.changes, name="changes"),
    path("changes/feed.atom", public_log.ChangesFeed(), name="changes-feed"),
    path("saved/", views.saved, name="saved"),
    path("cards/", views.shelf, name="cards"),
    path("spoken.json", spoken.spoken, name="spoken"),
    path("preferences/", preferences.preferences, name="preferences"),
]
