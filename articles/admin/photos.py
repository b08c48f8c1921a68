"""The photo library: send several at once, say what they show, replace and withdraw everywhere."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseNotAllowed, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join

from articles.admin.photo_field import keys_in
from articles.closed import leaving_out_killed
from articles.models import Photo, PhotoUse, Pictured, Portrait
from articles.photos.imaging import BadPicture
from articles.photos.store import keep, replace
from people.asking import wants_json
from people.changelists import number_of
from people.choosing import OpenChoices
from people.desk import DeskAdmin

AT_ONCE = 30  # files a form sends
SHOWN = 24  # photos that the picker offers


class UsedFilter(admin.SimpleListFilter):
    title, parameter_name = "use", "used"

    def lookups(self, request, model_admin):
        return [("no", "in no article"), ("credit", "without credit"), ("alt", "without words")]

    def queryset(self, request, queryset):
        asked = {"no": {"uses": None}, "credit": {"credit": ""}, "alt": {"alt": ""}}
        return queryset.filter(**asked.get(self.value(), {}))


class PhotoForm(forms.ModelForm):
    """What the file says of itself stands in empty fields, to be checked and saved."""

    class Meta:
        model = Photo
        fields = ["alt", "caption", "credit", "taken", "rights", "rights_until"]
        fields += ["focus_x", "focus_y"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, words in self.instance.proposed.items():
            if name in self.fields and not getattr(self.instance, name):
                self.initial[name] = words
                field = self.fields[name]
                field.help_text = f"{field.help_text} From the file: check it and save.".strip()


class PicturedInline(OpenChoices, admin.StackedInline):
    model = Pictured
    fields, autocomplete_fields, extra = ["person"], ["person"], 0


class PortraitInline(OpenChoices, admin.StackedInline):
    model = Portrait
    fields, autocomplete_fields, extra = ["person"], ["person"], 0
    verbose_name, verbose_name_plural = "portrait of", "Portrait of"


@admin.register(Photo)
class PhotoAdmin(DeskAdmin):
    form = PhotoForm
    change_form_template = "admin/articles/photo/change_form.html"
    list_display = ["picture", "credit", "rights", "used", "number"]
    list_filter = [UsedFilter, "rights", ("created", admin.DateFieldListFilter)]
    list_per_page = 25
    search_fields = ["caption"]
    search_help_text = "Words of caption, alternative text, credit or file name."
    readonly_fields = ["hidden_reason", "readers", "where"]
    inlines = [PicturedInline, PortraitInline]
    fieldsets = [
        (None, {"fields": ["alt", "caption", "credit", "taken"]}),
        ("Rights", {"fields": ["rights", "rights_until"]}),
        ("Focus", {"fields": ["focus_x", "focus_y"]}),
        ("Where", {"fields": ["where", "hidden_reason", "readers"]}),
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(times=number_of(PhotoUse.objects, "photo"))

    def get_urls(self):
        views = [
            path("find/", self.admin_site.admin_view(self.find), name="photo-find"),
            path(
                "<int:pk>/replace/", self.admin_site.admin_view(self.replace), name="photo-replace"
            ),
        ]
        return [*views, *super().get_urls()]

    def touched(self, row):
        people = row.portraits.values_list("person", flat=True)
        return {"photos": [row.pk], "people": list(people)}

    def seen(self, row):
        return row.visible_from is not None or row.uses.exists()

    def add_view(self, request, form_url="", extra_context=None):
        """Take the files of the form, or one that the script sends by itself."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self._upload_page(request)
        kept, refused = _taken(request.FILES.getlist("files")[:AT_ONCE], request.user)
        if wants_json(request):
            return _as_json(kept, refused)
        _say(request, kept, refused)
        if not kept:
            return self._upload_page(request)
        if len(kept) == 1:
            return redirect("admin:articles_photo_change", kept[0][0].pk)
        return redirect("admin:articles_photo_changelist")

    def _upload_page(self, request):
        context = self.admin_site.each_context(request)
        context |= {"title": "Add photos", "opts": self.opts, "most": AT_ONCE}
        return TemplateResponse(request, "admin/articles/photo/upload.html", context)

    def find(self, request):
        """Answer with the photos of some keys, or with the latest that match some words."""
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = Photo.objects.filter(hidden_reason="")
        if "keys" in request.GET:
            try:
                keys = keys_in(request.GET["keys"][:300])
            except ValueError:
                keys = []
            found = Photo.objects.in_order([key for key in keys if key < 2**63])
        else:
            found = rows.search(request.GET.get("q", "")[:100])[:SHOWN]
        return JsonResponse({"photos": [told_of(one) for one in found]})

    def replace(self, request, pk):
        """Put another file in the place of a photo's, in every article at once."""
        if request.method != "POST":
            return HttpResponseNotAllowed(["POST"])
        row = self.get_object(request, str(pk))
        if row is None or not self.has_change_permission(request, row):
            raise PermissionDenied
        try:
            replace(row, request.FILES["file"])
        except KeyError:
            messages.error(request, "No file was chosen.")
        except BadPicture as error:
            messages.error(request, f"{request.FILES['file'].name}: {error} Nothing was replaced.")
        else:
            self.log_change(request, row, "Replaced the file.")
            messages.success(request, "Replaced in every place that shows it.")
        return redirect("admin:articles_photo_change", pk)

    @admin.display(description="Photo")
    def picture(self, row):
        return format_html(
            '<img src="{}" alt="" width="96" height="64" loading="lazy" class="thumb {}"> {}',
            row.small,
            row.focus,
            row,
        )

    @admin.display(description="Number", ordering="pk")
    def number(self, row):
        return row.pk

    @admin.display(description="Used", ordering="times")
    def used(self, row):
        return row.times or ""

    @admin.display(description="Used in")
    def where(self, row):
        articles = leaving_out_killed(row.articles.all(), "")[:SHOWN]
        links = ((reverse("admin:articles_article_change", args=[one.pk]), one) for one in articles)
        listed = format_html_join("", '<li><a href="{}">{}</a></li>', links)
        return format_html("<ul>{}</ul>", listed) if listed else "In no article yet."


def _taken(files, by):
    """Keep ``files``; return (photo, new) of those kept and (name, error) of those refused."""
    kept, refused = [], []
    for one in files:
        try:
            kept.append(keep(one, by))
        except BadPicture as error:
            refused.append((one.name, error))
    return kept, refused


def _say(request, kept, refused):
    for photo, new in kept:
        messages.success(request, f"{photo.file_name}: {'kept' if new else 'was here already'}.")
    for name, error in refused:
        messages.error(request, f"{name}: {error}")
    if not kept and not refused:
        messages.error(request, "No file was chosen.")


def told_of(photo):
    """Return what the picker shows of ``photo``."""
    return {
        "key": photo.pk,
        "words": str(photo),
        "small": photo.small,
        "credit": photo.credit,
        "alt": photo.alt,
        "caption": photo.caption,
        "page": reverse("admin:articles_photo_change", args=[photo.pk]),
    }


def _as_json(kept, refused):
    told = {
        "photos": [told_of(photo) | {"new": new} for photo, new in kept],
        "refused": [
            {"name": name, "reason": error.reason, "remedy": error.remedy}
            for name, error in refused
        ],
    }
    return JsonResponse(told, status=200 if kept else 422)
