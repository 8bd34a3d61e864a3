"""Learners' screens, under /<language>/learn/."""

from django.urls import path

from microlearning.learn import views

app_name = "learn"
urlpatterns = [
    path("", views.home, name="home"),
    path("group/<str:code>/", views.group, name="group"),
    path("quiz/<str:code>/", views.quiz, name="quiz"),
]
