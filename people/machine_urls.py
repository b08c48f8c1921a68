"""Addresses for programs: the same in every language of the interface."""

from django.urls import path

from people import api

urlpatterns = [
    path("api/v1/people/", api.people, name="api-people"),
    path("api/v1/people/<slug:slug>/", api.person, name="api-person"),
    path("api/v1/posts/", api.posts, name="api-posts"),
    path("api/v1/tags/", api.tags, name="api-tags"),
]
