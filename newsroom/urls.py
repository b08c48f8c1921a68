from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path

from articles.sitemaps import SITEMAPS
from newsroom import searching, views

urlpatterns = [
    path("", views.home, name="home"),
    path("design/", views.design, name="design"),
    path("search/", searching.search, name="search"),
    path("search/suggest/", searching.suggest, name="suggest"),
    path("healthz", views.health, name="health"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
    path("api/v1/", views.api, name="api"),
    path("admin/", admin.site.urls),
    path("", include("articles.urls")),
    path("", include("people.urls")),
]
