from django.urls import path

from people import views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/<slug:slug>/", views.person, name="person"),
    path("people/<slug:slug>/card/", views.person_card, name="person-card"),
    path("posts/", views.posts, name="posts"),
    path("posts/<slug:slug>/", views.post, name="post"),
    path("organizations/", views.organizations, name="organizations"),
    path("organizations/<slug:slug>/", views.organization, name="organization"),
    path("tags/", views.tags, name="tags"),
]
