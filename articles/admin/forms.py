"""The article's form: it knows which version it was opened on, and what readers see already."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminSplitDateTime
from django.utils import timezone
from django.utils.functional import cached_property

from articles.admin.photo_field import CaptionsField, PhotoListField, as_lines, keys_in
from articles.body import text_of
from articles.models import Article, Opening, Revision, TaggedArticle
from articles.models.bylines import LONGEST, names_in, names_of
from articles.models.photos import captions_kept
from articles.publication import TAKEN
from articles.wording import side_by_side
from people.choosing import Rows, SomeOf
from people.models import Tag
from people.numbers import numbers_in

OPENED = "opened"
CLOCKS = ("publish_at", "embargo_until")


class ArticleForm(forms.ModelForm):
    restored = None  # what the user had typed and not saved
    opened = forms.IntegerField(widget=forms.HiddenInput, required=False)
    tag_list = Rows(
        Tag.objects.filter(merged_into=None),
        required=False,
        label="Tags",
        widget=SomeOf(TaggedArticle._meta.get_field("tag"), admin.site),
        help_text="Type a few letters; synonyms are found too. What you take off stays away.",
    )
    by = forms.CharField(
        max_length=500,
        required=False,
        label="By",
        widget=forms.TextInput(attrs={"class": "vTextField", "list": "staff-names"}),
        help_text="The names that readers see under the headline, with commas between them. Empty: "
        "none. Names of the staff stand nowhere else in public.",
    )
    photo_list = PhotoListField()
    captions = CaptionsField()
    tags_opened = forms.CharField(widget=forms.HiddenInput, required=False)
    reason = forms.CharField(
        max_length=300,
        required=False,
        label="Note to the next person",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="What you changed, what is still to check. It stands on top of the page for "
        "whoever opens it next, and in the history; for the newsroom only.",
    )

    class Meta:
        model = Article
        fields = [
            "headline",
            "standfirst",
            "slug",
            "body",
            "source",
            "language",
            "published_at",
            "precision",
            "publish_at",
            "embargo_until",
        ]
        widgets = {"standfirst": forms.Textarea(attrs={"rows": 2, "class": "vLargeTextField"})}

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.difference = []
        self.live = False
        if OPENED in self.fields:
            self.fields[OPENED].initial = self.instance.version
        if "tag_list" in self.fields and self.instance.pk:
            self.initial["tag_list"] = self._tags()
            if "tags_opened" in self.fields:
                shown = ",".join(map(str, self.initial["tag_list"]))
                self.fields["tags_opened"].initial = shown
        if "by" in self.fields and self.instance.pk:
            self.initial["by"] = ", ".join(self._bylines())
        if "photo_list" in self.fields and self.instance.pk:
            self.initial["photo_list"] = ", ".join(map(str, self._photos()))
            self.initial["captions"] = as_lines(self._captions())
        self._restore(self.restored or {})

    def _photos(self):
        waits = getattr(self.instance, "next_state", None)
        known = waits.snapshot.get("photos") if waits else None
        return list(self._uses) if known is None else known

    @cached_property
    def _uses(self):
        """The captions of its own that the article has, empty for none, by photo in order."""
        return dict(self.instance.photo_uses.order_by("order").values_list("photo", "caption"))

    def _captions(self):
        waits = getattr(self.instance, "next_state", None)
        said = captions_kept(waits) if waits else self._uses
        return {key: words for key, words in said.items() if words}

    def clean_captions(self):
        """Return the lines of those captions whose photo this article shows."""
        shown = keys_in(self.cleaned_data.get("photo_list", ""))
        said = self.cleaned_data["captions"]
        return as_lines({key: said[key] for key in shown if said.get(key)})

    def clean_photo_list(self):
        """Return the keys of photos that this article may show, in order."""
        known = set(self._photos()) if self.instance.pk else set()
        photos = self.cleaned_data["photo_list"]
        for one in photos:
            refused = "" if one.pk in known else one.why_not_in(self.instance)
            if refused:
                raise forms.ValidationError(f"Photo {one.pk}, {one}: {refused}")
        return ", ".join(str(one.pk) for one in photos)

    def _bylines(self):
        waits = getattr(self.instance, "next_state", None)
        known = waits.snapshot.get("bylines") if waits else None
        return names_of(self.instance) if known is None else known

    def clean_by(self):
        """Return the names as they will stand there."""
        names = names_in(self.cleaned_data["by"])
        for name in names:
            if len(name) > LONGEST:
                raise forms.ValidationError(f"“{name[:40]}…” is no name: put commas between names.")
        return ", ".join(names)

    @property
    def photos_typed(self):
        """The keys of the photos in order, and the captions that they have here."""
        words = CaptionsField().clean(self.cleaned_data["captions"])
        return keys_in(self.cleaned_data["photo_list"]), words

    @property
    def tags_before(self):
        """The keys of the tags that the page showed when it was opened."""
        return numbers_in(self.cleaned_data.get("tags_opened", "").split(","))

    def _restore(self, typed):
        """Begin with what was typed: the version it was typed on, too, so that a rival shows."""
        for name, value in typed.items():
            base, _, part = name.rpartition("_")
            if part in ("0", "1") and base in self.fields:
                moments = self.initial.get(base)
                pair = moments if isinstance(moments, list) else ["", ""]
                pair[int(part)] = value
                self.initial[base] = pair
            elif name in self.fields:
                self.initial[name] = value
                if name == OPENED:
                    self.fields[name].initial = value

    def _tags(self):
        waits = getattr(self.instance, "next_state", None)
        if waits:
            return list(Tag.objects.filter(name__in=waits.tags).values_list("pk", flat=True))
        return list(self.instance.tag_uses.values_list("tag", flat=True))

    def clean(self):
        cleaned = super().clean()
        stored = Article.objects.filter(pk=self.instance.pk).first() if self.instance.pk else None
        if stored and stored.first_public and not cleaned.get("published_at", True):
            self.add_error("published_at", "Readers have seen it: its date cannot be taken away.")
        if stored and stored.status == Article.Status.PUBLISHED:
            self.live = stored.live(timezone.now())
            self._refuse_silent_times(stored, cleaned)
            self._refuse_taken_address(stored, cleaned)
        if stored:
            self._refuse_rival(stored, cleaned)
        return cleaned

    def _refuse_silent_times(self, stored, cleaned):
        """No plain save moves the moment at which readers see what is published already."""
        clocks = CLOCKS if self.live else (*CLOCKS, "published_at")
        moved = [name for name in clocks if name in self.changed_data]
        if moved and self.live:
            self.add_error(moved[0], "Readers see it already: withdraw it to take it from them.")
        elif moved and self.data.get("_step") != "reschedule":
            self.add_error(moved[0], "Press the main button: it names the new time.")

    def _refuse_taken_address(self, stored, cleaned):
        """Where readers know the address another one is chosen; before that it is numbered."""
        wanted = cleaned.get("slug")
        if self.live and wanted and wanted != stored.slug and stored.address_taken(wanted):
            self.add_error("slug", TAKEN % wanted)

    def _refuse_rival(self, stored, cleaned):
        """Refuse a save over somebody else's; the same form's own slow save is no rival."""
        mine = Opening.objects.filter(token=self.data.get("_token", "")).first()
        stale = cleaned.get(OPENED) != stored.version
        if stale and not (mine and mine.saved == stored.version):
            self._refuse_stale(stored)
        elif mine and mine.taken_by:
            self.add_error(
                None,
                f"{mine.taken_by} took this article over while you had it open. Nothing was saved; "
                "what you typed is kept. Press “Take over” to go on yourself.",
            )

    def _refuse_stale(self, stored):
        """Show what the other hand wrote, and let the next save put this form in its place."""
        last = Revision.objects.filter(article=stored).select_related("author").first()
        if last and last.pending:
            last.lay_over(stored)
        who = last.author if last and last.author else "The machine"
        self.difference = differences(stored, self.cleaned_data)
        self.data = self.data.copy()
        self.data[self.add_prefix(OPENED)] = str(stored.version)
        self.add_error(
            None,
            f"{who} saved this article while you had it open. Nothing was overwritten: theirs is "
            "in the history, yours is here. Compare; save again to put yours in place of theirs.",
        )


class TimesForm(forms.Form):
    """The times of the article's form alone, for the words of the main button."""

    published_at = forms.SplitDateTimeField(required=False, widget=AdminSplitDateTime)
    publish_at = forms.SplitDateTimeField(required=False, widget=AdminSplitDateTime)
    embargo_until = forms.SplitDateTimeField(required=False, widget=AdminSplitDateTime)
    precision = forms.ChoiceField(choices=Article.Precision.choices, required=False)


SIDES = [
    ("headline", "Headline"),
    ("standfirst", "Standfirst"),
    ("slug", "Slug"),
    ("body", "Text"),
]


def differences(stored, typed):
    """Return (field, rows) of what differs, the stored words to the left of the typed ones."""
    found = []
    for name, label in SIDES:
        there, here = str(getattr(stored, name)), str(typed.get(name) or "")
        if name == "body":
            there, here = text_of(there), text_of(here)
        if there != here:
            found.append((label, side_by_side(there, here)))
    return found
