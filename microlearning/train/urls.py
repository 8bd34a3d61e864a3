"""Trainers' screens, under /<language>/train/."""

from django.urls import path

from microlearning.handout import views as handout
from microlearning.train import builder, decks, groups, quiz

urlpatterns = [
    path("", decks.home, name="train"),
    path("new/", builder.new, name="train-new"),
    path("set/<str:code>/", decks.deck, name="train-deck"),
    path("set/<str:code>/edit/", decks.edit, name="deck-edit"),
    path("set/<str:code>/remove/", decks.remove, name="deck-remove"),
    path("set/<str:code>/assign/", decks.assign, name="deck-assign"),
    path("set/<str:code>/quiz/", quiz.start, name="quiz-start"),
    path("set/<str:code>/cards/", handout.print_cards, name="deck-print"),
    path("set/<str:code>/words.csv", handout.csv_file, name="deck-csv"),
    path("set/<str:code>/words.apkg", handout.anki_file, name="deck-anki"),
    path("group/new/", groups.new, name="group-new"),
    path("group/<str:code>/", groups.group, name="train-group"),
    path("group/<str:code>/edit/", groups.edit, name="group-edit"),
    path("quiz/<str:code>/", quiz.wall, name="train-quiz"),
    path("quiz/<str:code>/board.json", quiz.board, name="quiz-board"),
    path("qr/deck/<str:code>.svg", decks.qr, {"kind": "deck"}, name="qr-deck"),
    path("qr/group/<str:code>.svg", decks.qr, {"kind": "group"}, name="qr-group"),
    path("qr/quiz/<str:code>.svg", decks.qr, {"kind": "quiz"}, name="qr-quiz"),
]
