"""The back office, under /backoffice/."""

from django.urls import path

from backoffice import acts, audit, desk, editor, exports, lists, outside, past, people
from sectors.funds.login.views import Login

app_name = "backoffice"
urlpatterns = [
    path("", desk.desk, name="desk"),
    path("login/", Login.as_view(), name="login"),
    path("leave/", desk.leave, name="leave"),
    path("terms/", desk.terms, name="terms"),
    path("terms/new/", desk.term_new, name="term-new"),
    path("term/<slug:slug>/", editor.term, name="term"),
    path("term/<slug:slug>/draft/", editor.draft, name="draft"),
    path("term/<slug:slug>/facts/", acts.facts, name="facts"),
    path("term/<slug:slug>/related/", acts.related, name="related"),
    path("term/<slug:slug>/status/", acts.status, name="status"),
    path("term/<slug:slug>/merge/", acts.merge, name="merge"),
    path("term/<slug:slug>/sign-off/<str:tag>/", acts.sign_off, name="sign-off"),
    path("term/<slug:slug>/comment/", acts.comment, name="comment"),
    path("term/<slug:slug>/photo/", acts.photo, name="photo"),
    path("term/<slug:slug>/history/", past.history, name="history"),
    path("term/<slug:slug>/proposal/<uuid:uuid>/", acts.decide, name="decide"),
    path("report/<uuid:uuid>/", desk.report_close, name="report"),
    path("exports/", exports.exports, name="exports"),
    path("exports/ask/", exports.ask, name="export-ask"),
    path("exports/<uuid:uuid>/", exports.progress, name="export"),
    path("exports/<uuid:uuid>/file/", exports.file, name="export-file"),
    path("exports/<uuid:uuid>/remove/", exports.remove, name="export-remove"),
    path("changes/", past.changes, name="changes"),
    path("changes/<uuid:uuid>/undo/", past.undo, name="undo"),
    path("people/", people.people, name="people"),
    path("people/invite/", people.invite, name="invite"),
    path("people/invitation/<uuid:uuid>/", people.uninvite, name="uninvite"),
    path("people/<int:pk>/roles/", people.roles, name="roles"),
    path("people/<int:pk>/let-in/", people.let_in, name="let-in"),
    path("people/reviewer/", people.ask_reviewer, name="ask-reviewer"),
    path("people/reviewer/<uuid:uuid>/", people.dismiss_reviewer, name="dismiss-reviewer"),
    path("audit/", audit.audit, name="audit"),
    path("review/<str:token>/", outside.review, name="review"),
    path("review/<str:token>/<slug:slug>/", outside.review_term, name="review-term"),
    path("review/<str:token>/<slug:slug>/say/", outside.review_act, name="review-act"),
    path("lists/", lists.lists, name="lists"),
    path("lists/upload/", lists.upload, name="upload"),
    path("lists/<uuid:uuid>/", lists.batch, name="list"),
    path("lists/<uuid:uuid>/compare/", lists.compare, name="compare"),
    path("lists/<uuid:uuid>/decide/", lists.decide, name="decide-rows"),
    path("lists/<uuid:uuid>/run/", lists.run, name="run"),
    path("lists/<uuid:uuid>/undo/", lists.undo, name="undo-list"),
]
