from django.urls import path

from people import api, views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/<slug:slug>/", views.person, name="person"),
    path("people/<slug:slug>/card/", views.person_card, name="person-card"),
    path("posts/", views.posts, name="posts"),
    path("posts/<slug:slug>/", views.post, name="post"),
    path("organizations/<slug:slug>/", views.organization, name="organization"),
    path("tags/", views.tags, name="tags"),
    path("api/v1/people/", api.people, name="api-people"),
    path("api/v1/people/<slug:slug>/", api.person, name="api-person"),
    path("api/v1/posts/", api.posts, name="api-posts"),
    path("api/v1/tags/", api.tags, name="api-tags"),
]
