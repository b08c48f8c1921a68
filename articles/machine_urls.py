"""Addresses for programs: the same in every language of the interface."""

from django.urls import path

from articles import (
    api,
    calendar,
    cards,
    converters,  # noqa: F401  years and months in addresses
    feeds,
    preview_views,
)
from articles.photos.views import photo, photo_by_link

urlpatterns = [
    path("articles/<yyyy:year>/<dd:month>/<dd:day>/<slug:slug>/card.png", cards.card, name="card"),
    path("quotations/<int:key>/card.png", cards.quotation_card, name="quotation-card"),
    path("people/<slug:slug>/card.png", cards.person_card, name="person-picture"),
    path("events/calendar.ics", calendar.calendar, name="calendar"),
    path("feeds/articles.rss", feeds.Latest(), name="feed-rss"),
    path("feeds/articles.atom", feeds.LatestAtom(), name="feed-atom"),
    path("feeds/articles.json", feeds.LatestJson(), name="feed-json"),
    path("feeds/people/<slug:slug>.rss", feeds.OfPerson(), name="feed-person"),
    path("feeds/people/<slug:slug>.atom", feeds.OfPersonAtom(), name="feed-person-atom"),
    path("feeds/people/<slug:slug>.json", feeds.OfPersonJson(), name="feed-person-json"),
    path("feeds/tags/<slug:slug>.rss", feeds.OfTag(), name="feed-tag"),
    path("api/v1/articles/", api.articles, name="api-articles"),
    path("api/v1/articles/<int:key>/", api.article, name="api-article"),
    path("api/v1/events/", api.events, name="api-events"),
    path("api/v1/events/<slug:slug>/", api.event, name="api-event"),
    path("preview/<str:token>/", preview_views.preview, name="preview"),
    path("preview/<str:token>/card.png", preview_views.preview_card, name="preview-card"),
    path(
        "preview/<str:token>/<slug:key>/<int:width>.<image:ending>",
        photo_by_link,
        name="preview-photo",
    ),
    path("photos/<slug:key>/<int:width>.<image:ending>", photo, name="photo"),
]
