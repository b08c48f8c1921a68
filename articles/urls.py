from django.urls import path, register_converter

from articles import api, calendar, event_views, feeds, quotation_views, reporting, views
from articles.converters import ImageEnding, TwoDigits, Year
from articles.photos.views import photo

register_converter(Year, "yyyy")
register_converter(TwoDigits, "dd")
register_converter(ImageEnding, "image")

urlpatterns = [
    path("articles/", views.articles, name="articles"),
    path("articles/<yyyy:year>/", views.articles, name="articles-year"),
    path("articles/<yyyy:year>/<dd:month>/", views.articles, name="articles-month"),
    path("articles/<yyyy:year>/<dd:month>/<dd:day>/", views.articles, name="articles-day"),
    path("articles/<yyyy:year>/<dd:month>/<dd:day>/<slug:slug>/", views.article, name="article"),
    path("corrections/", views.corrections, name="corrections"),
    path("events/", event_views.events, name="events"),
    path("events/calendar.ics", calendar.calendar, name="calendar"),
    path("events/<yyyy:year>/<dd:month>/", event_views.events, name="events-month"),
    path("events/<slug:slug>/", event_views.event, name="event"),
    path("quotations/", quotation_views.quotations, name="quotations"),
    path("report/", reporting.report, name="report"),
    path("photos/<slug:key>/<int:width>.<image:ending>", photo, name="photo"),
    path("tags/<slug:slug>/", views.tag, name="tag"),
    path("feeds/", views.feeds, name="feeds"),
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
]
