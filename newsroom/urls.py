from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path

from articles.sitemaps import SITEMAPS
from newsroom import searching, views

urlpatterns = [
    path("healthz", views.health, name="health"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap, {"sitemaps": SITEMAPS}, name="sitemap"),
    path("api/v1/", views.api, name="api"),
    path("admin/", admin.site.urls),
    path("", include("articles.machine_urls")),
    path("", include("people.machine_urls")),
    *i18n_patterns(
        path("", views.home, name="home"),
        path("about/", views.page, {"name": "about"}, name="about"),
        path("accessibility/", views.page, {"name": "accessibility"}, name="accessibility"),
        path("developers/", views.page, {"name": "developers"}, name="developers"),
        path("design/", views.design, name="design"),
        path("search/", searching.search, name="search"),
        path("search/suggest/", searching.suggest, name="suggest"),
        path("", include("articles.urls")),
        path("", include("people.urls")),
        prefix_default_language=False,
    ),
]

handler403 = "newsroom.errors.forbidden"
handler404 = "newsroom.errors.not_found"
handler500 = "newsroom.errors.failed"
