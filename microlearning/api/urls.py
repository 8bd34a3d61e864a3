"""Addresses of the phone, under /api/v1/learn/."""

from django.urls import path

from microlearning.api import learners, quizzes, sets

urlpatterns = [
    path("codes/<str:code>/", sets.code, name="code"),
    path("sets/", sets.make, name="sets"),
    path("sets/<str:code>/", sets.deck, name="deck"),
    path("learners/", learners.register, name="learners"),
    path("me/", learners.me, name="me"),
    path("me/state/", learners.state, name="state"),
    path("me/reviews/", learners.reviews, name="reviews"),
    path("me/looked-up/", learners.looked_up, name="looked-up"),
    path("me/export/", learners.export, name="export"),
    path("me/erase/", learners.erase, name="erase"),
    path("groups/<str:code>/", sets.group, name="group"),
    path("groups/<str:code>/join/", sets.join, name="join"),
    path("groups/<str:code>/share/", sets.share, name="share"),
    path("groups/<str:code>/leave/", sets.leave, name="leave"),
    path("quiz/<str:code>/", quizzes.look, name="quiz"),
    path("quiz/<str:code>/join/", quizzes.join, name="quiz-join"),
    path("quiz/<str:code>/answer/", quizzes.take, name="quiz-answer"),
]
