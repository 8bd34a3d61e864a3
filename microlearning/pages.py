"""Pages under /<language>/: sets and trainers' screens here, learners' screens in `learn`."""

from django.urls import include, path

from microlearning.decks import views as sets

urlpatterns = [
    path(
        "",
        include(
            (
                [
                    path("learn/set/<str:code>/", sets.deck_page, name="set"),
                ],
                "microlearning",
            )
        ),
    ),
    path("learn/", include(("microlearning.learn.urls", "learn"))),
]
