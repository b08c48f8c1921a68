"""The article's form: it knows which version it was opened on."""

import difflib

from django import forms

from articles.body import text_of
from articles.models import Article, Revision

OPENED = "opened"


class ArticleForm(forms.ModelForm):
    opened = forms.IntegerField(widget=forms.HiddenInput, required=False)
    reason = forms.CharField(
        max_length=300,
        required=False,
        label="What did you change?",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text="Kept with the revision, for the newsroom only.",
    )

    class Meta:
        model = Article
        fields = [
            "headline",
            "slug",
            "body",
            "source",
            "language",
            "published_at",
            "precision",
            "publish_at",
            "embargo_until",
        ]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.difference = []
        if OPENED in self.fields:
            self.fields[OPENED].initial = self.instance.version

    def clean(self):
        cleaned = super().clean()
        stored = Article.objects.filter(pk=self.instance.pk).first() if self.instance.pk else None
        if stored and cleaned.get(OPENED) != stored.version:
            self._refuse_stale(stored)
        if stored and stored.first_public and not cleaned.get("published_at", True):
            self.add_error("published_at", "Readers have seen it: its date cannot be taken away.")
        return cleaned

    def _refuse_stale(self, stored):
        """Show what the other hand wrote, and let the next save put this form in its place."""
        last = Revision.objects.filter(article=stored).first()
        who = last.author if last and last.author else "The machine"
        self.difference = differences(stored, self.cleaned_data)
        self.data = self.data.copy()
        self.data[self.add_prefix(OPENED)] = str(stored.version)
        self.add_error(
            None,
            f"{who} saved this article while you had it open. Nothing was overwritten and what "
            "you typed is still here. Compare; save again to put yours in place of theirs.",
        )


def differences(stored, typed):
    """Return (field, lines) of what differs: a diff from the stored words to the typed ones."""
    found = []
    for name, label in (("headline", "Headline"), ("slug", "Slug"), ("body", "Text")):
        there, here = str(getattr(stored, name)), str(typed.get(name) or "")
        if name == "body":
            there, here = text_of(there), text_of(here)
        if there != here:
            lines = difflib.ndiff(there.splitlines(), here.splitlines())
            found.append((label, [line for line in lines if line[:1] in "+-"]))
    return found
