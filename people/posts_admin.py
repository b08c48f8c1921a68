"""Posts at the desk, and who succeeded whom."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path

from people.choosing import OneOf
from people.models import Membership, Person
from people.numbers import number_in
from people.partial_dates import PartialDateField
from people.succeeding import succeed

PERSON = Membership._meta.get_field("person")


class SuccessionForm(forms.Form):
    """Who took a post over from whom, and when."""

    predecessor = forms.ModelChoiceField(
        Person.objects.none(), required=False, label="Who left", empty_label="nobody known"
    )
    successor = forms.ModelChoiceField(
        Person.objects.standing(),
        label="Who came",
        widget=OneOf(PERSON, admin.site),
    )
    day = forms.CharField(max_length=10, help_text="2021, 2021-03 or 2021-03-03.", label="On")

    def __init__(self, post, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.post = post
        held = post.memberships.filter(end="", capacity=Membership.Capacity.FULL)
        holders = Person.objects.standing().filter(memberships__in=held)
        self.fields["predecessor"].queryset = holders.distinct()

    def clean_day(self):
        PartialDateField().validate(self.cleaned_data["day"], None)
        return self.cleaned_data["day"]

    def save(self, by):
        """Write the succession; add an error and return nothing where it cannot be."""
        told = self.cleaned_data
        try:
            return succeed(self.post, told["successor"], told["predecessor"], told["day"], by)
        except ValidationError as error:
            self.add_error(None, error.messages)
            return []


class Succession:
    """The step *X succeeded Y on a day* on the page of a post."""

    def get_urls(self):
        view = self.admin_site.admin_view(self.succeed)
        return [path("<int:pk>/succeed/", view, name="people_post_succeed"), *super().get_urls()]

    def succeed(self, request, pk):
        post = self.get_object(request, str(pk))
        if post is None:
            raise Http404
        if not request.user.has_perms(["people.change_membership", "people.add_membership"]):
            raise PermissionDenied
        form = SuccessionForm(post, request.POST or None, initial={"predecessor": _asked(request)})
        if request.method == "POST" and form.is_valid():
            written = form.save(request.user)
            if written:
                return self._succeeded(request, post, form.cleaned_data, written)
        context = self.admin_site.each_context(request)
        context |= {"form": form, "post": post, "opts": self.opts}
        context["title"] = f"Who succeeded whom as {post}"
        return TemplateResponse(request, "admin/people/post/succeed.html", context)

    def _succeeded(self, request, post, told, written):
        people = [one.person_id for one in written]
        self.admin_site.refresh(people=people, posts=[post.pk])
        left = told["predecessor"]
        said = f"{told['successor']} succeeded {left or 'somebody'} on {told['day']}."
        self.log_change(request, post, said)
        messages.success(request, said)
        return redirect("admin:people_post_change", post.pk)


def _asked(request):
    return number_in(request.GET.get("from", ""))
