from django.urls import path

from articles import (
    converters,  # noqa: F401  years and months in addresses
    event_views,
    quotation_views,
    reporting,
    story_views,
    views,
)

urlpatterns = [
    path("articles/", views.articles, name="articles"),
    path("articles/<yyyy:year>/", views.articles, name="articles-year"),
    path("articles/<yyyy:year>/<dd:month>/", views.articles, name="articles-month"),
    path("articles/<yyyy:year>/<dd:month>/<dd:day>/", views.articles, name="articles-day"),
    path("articles/<yyyy:year>/<dd:month>/<dd:day>/<slug:slug>/", views.article, name="article"),
    path("corrections/", views.corrections, name="corrections"),
    path("events/", event_views.events, name="events"),
    path("events/<yyyy:year>/<dd:month>/", event_views.events, name="events-month"),
    path("events/<slug:slug>/", event_views.event, name="event"),
    path("quotations/", quotation_views.quotations, name="quotations"),
    path("quotations/<int:key>/", quotation_views.quotation, name="quotation"),
    path("report/", reporting.report, name="report"),
    path("stories/", story_views.stories, name="stories"),
    path("stories/<slug:slug>/", story_views.story, name="story"),
    path("tags/<slug:slug>/", views.tag, name="tag"),
    path("feeds/", views.feeds, name="feeds"),
]
