"""Learners' screens, under /<language>/learn/."""

from django.urls import path

from microlearning.learn import views

app_name = "learn"
urlpatterns = [
    path("", views.home, name="home"),
    path("key/", views.key, name="key"),
    path("key/qr.svg", views.key_qr, name="key-qr"),
    path("away/", views.away, name="away"),
    path("sw.js", views.worker, name="worker"),
    path("group/<str:code>/", views.group, name="group"),
    path("quiz/<str:code>/", views.quiz, name="quiz"),
]
