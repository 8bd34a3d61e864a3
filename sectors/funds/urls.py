"""Coming in: /account/."""

from django.conf import settings
from django.urls import path
from django.views.generic import RedirectView

from sectors.funds.login import views
from sectors.funds.people.views import invitation

app_name = "account"
urlpatterns = [
    path("", RedirectView.as_view(url=settings.LOGIN_REDIRECT_URL), name="home"),
    path("login/", views.Login.as_view(), name="login"),
    path("login/code/", views.second_step, name="second"),
    path("login/lost-phone/", views.lost_phone, name="lost-phone"),
    path("login/lost-phone/<str:token>/", views.lost_phone_link, name="lost-phone-link"),
    path("second-step/", views.manage_second_step, name="second-step"),
    path("password/", views.ChangePassword.as_view(), name="password"),
    path("password/lost/", views.LostPassword.as_view(), name="password-lost"),
    path("password/new/<uidb64>/<token>/", views.NewPassword.as_view(), name="password-new"),
    path("invitation/<str:token>/", invitation, name="invitation"),
]
