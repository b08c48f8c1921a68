"""Photos: what is shown, whose it is, where it stands, and who is in it."""

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone

from articles.models.articles import Article
from articles.photos.imaging import widths_of
from people.folding import folded
from people.models import Person
from people.visible import FoldedQuerySet, Visible

CAPTION = 500  # characters
PARTS = 10  # parts of a side by which the focal point is told


class PhotoQuerySet(FoldedQuerySet):
    def public(self, at):
        """Return those that readers may see at ``at`` and that we may still show."""
        return super().public(at).lasting(at)

    def lasting(self, at):
        """Return those that we may still show at ``at``."""
        return self.filter(Q(rights_until=None) | Q(rights_until__gte=timezone.localdate(at)))

    def in_order(self, keys):
        """Return the photos of ``keys`` in that order."""
        if not keys:
            return []
        found = self.in_bulk(keys)
        return [found[key] for key in keys if key in found]


class Photo(Visible):
    token = ""  # of the preview link through which somebody outside sees it

    class Rights(models.TextChoices):
        OWN = "own", "our own"
        HANDOUT = "handout", "hand-out: given to the press"
        ONCE = "once", "for one use"
        UNTIL = "until", "until a date"

    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    key = models.CharField(max_length=32, unique=True, editable=False)
    file_name = models.CharField(max_length=120, editable=False)
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    alt = models.CharField(
        "alternative text",
        max_length=300,
        blank=True,
        help_text="What is seen, for those who do not see it: “Two men shake hands at a desk”.",
    )
    caption = models.CharField(
        max_length=CAPTION,
        blank=True,
        help_text="Stands below the photo wherever an article says nothing else.",
    )
    credit = models.CharField(
        max_length=200, blank=True, help_text="Whose it is. Nothing is published without it."
    )
    taken = models.DateTimeField(null=True, blank=True, help_text="When it was taken.")
    proposed = models.JSONField(default=dict, editable=False)
    rights = models.CharField(max_length=10, choices=Rights, default=Rights.OWN)
    rights_until = models.DateField(
        null=True, blank=True, help_text="The last day on which readers may see it."
    )
    focus_x = models.PositiveSmallIntegerField(
        "focus from the left", default=5, validators=[MaxValueValidator(PARTS)]
    )
    focus_y = models.PositiveSmallIntegerField(
        "focus from the top", default=5, validators=[MaxValueValidator(PARTS)]
    )
    people = models.ManyToManyField(Person, through="articles.Pictured", related_name="photos")
    articles = models.ManyToManyField(Article, through="articles.PhotoUse", related_name="photos")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="photos",
    )
    created = models.DateTimeField(auto_now_add=True)
    folded = models.TextField(editable=False, default="")

    objects = PhotoQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(rights="until") | Q(rights_until__isnull=False),
                name="photo_until_a_date",
                violation_error_message="Say until which day we may show it.",
            ),
            models.CheckConstraint(
                condition=Q(focus_x__lte=PARTS, focus_y__lte=PARTS), name="photo_focus_within"
            ),
        ]

    def __str__(self):
        return self.caption or self.alt or self.file_name

    def save(self, *args, **kwargs):
        self.derive()
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], "folded"}
        super().save(*args, **kwargs)

    def derive(self):
        words = (self.caption, self.alt, self.credit, self.file_name)
        self.folded = folded(" ".join(words))

    def seen_at(self, at):
        """Tell of a row that was read already what ``public`` asks."""
        lasts = not self.rights_until or self.rights_until >= timezone.localdate(at)
        return lasts and self.visible_from is not None and self.visible_from <= at

    def why_not_in(self, article):
        """Return in words why it must not be put into ``article``, "" where it may."""
        if self.hidden:
            return "it is hidden from readers. Choose another one, or show it again first."
        if self.rights_until and self.rights_until < timezone.localdate():
            return "we may not show it any more. Choose another one."
        if self.rights == self.Rights.ONCE and self.uses.exclude(article=article).exists():
            return "it was for one use, and is used. Choose another one."
        return ""

    def address(self, width=None, ending="jpg"):
        """Return the address of the file nearest to ``width`` pixels, of the largest for none."""
        widths = widths_of(self.width)
        fitting = next((one for one in widths if width and one >= width), widths[-1])
        if self.token:
            return reverse("preview-photo", args=[self.token, self.key, fitting, ending])
        return reverse("photo", args=[self.key, fitting, ending])

    @property
    def small(self):
        return self.address(320)

    @property
    def sources(self):
        """Return the ``srcset`` of the WebP files."""
        return ", ".join(f"{self.address(one, 'webp')} {one}w" for one in widths_of(self.width))

    @property
    def fallback(self):
        """Return the ``srcset`` of the JPEG files."""
        return ", ".join(f"{self.address(one)} {one}w" for one in widths_of(self.width))

    @property
    def focus(self):
        """Return the classes that keep the focal point in view where the photo is cropped."""
        return f"focus-x{self.focus_x} focus-y{self.focus_y}"


class PhotoUseQuerySet(models.QuerySet):
    def put(self, article, keys, captions=None):
        """Let ``article`` have the photos of ``keys`` in this order; return those that changed.

        ``captions`` are words by key, where a photo has others here than its own.
        """
        said = captions or {}
        wanted = [(key, said.get(key, "")) for key in keys]
        before = list(self.filter(article=article).values_list("photo", "caption"))
        if before == wanted:
            return set()
        self.filter(article=article).delete()
        self.bulk_create(
            self.model(article=article, photo_id=key, order=n, caption=caption)
            for n, (key, caption) in enumerate(wanted)
        )
        return {key for key, _ in before} ^ {*keys}

    def put_kept(self, article, revision):
        """Let ``article`` have the photos that ``revision`` kept and that are still there."""
        kept = revision.snapshot.get("photos")
        if kept is None:
            return set()
        there = Photo.objects.in_bulk(kept)
        return self.put(article, [key for key in kept if key in there], captions_kept(revision))

    def public(self, at):
        """Return the uses of photos that readers may see at ``at``, in order, with the photos."""
        rows = self.filter(photo__in=Photo.objects.public(at)).select_related("photo")
        return rows.order_by("order")


class PhotoUse(models.Model):
    """A photo in an article; the first leads."""

    article = models.ForeignKey(Article, models.CASCADE, related_name="photo_uses")
    photo = models.ForeignKey(Photo, models.PROTECT, related_name="uses")
    order = models.PositiveSmallIntegerField()
    caption = models.CharField(
        max_length=CAPTION, blank=True, help_text="In this article. Empty: the photo's own."
    )

    objects = PhotoUseQuerySet.as_manager()

    class Meta:
        ordering = ["order"]
        constraints = [
            models.UniqueConstraint(fields=["article", "photo"], name="photo_once_an_article")
        ]

    def __str__(self):
        return f"{self.photo} in {self.article}"

    @property
    def shown(self):
        """The photo with the caption that stands below it in this article."""
        self.photo.caption = self.caption or self.photo.caption
        return self.photo


class Pictured(models.Model):
    """Who is in a picture, as an editor typed it: never guessed."""

    photo = models.ForeignKey(Photo, models.CASCADE, related_name="pictured")
    person = models.ForeignKey(Person, models.CASCADE, related_name="pictured")

    class Meta:
        ordering = ["pk"]
        verbose_name, verbose_name_plural = "person in the picture", "people in the picture"
        constraints = [
            models.UniqueConstraint(fields=["photo", "person"], name="pictured_once_a_photo")
        ]

    def __str__(self):
        return str(self.person)


class Portrait(models.Model):
    """The photo that stands for a person."""

    person = models.OneToOneField(Person, models.CASCADE, related_name="portrait")
    photo = models.ForeignKey(Photo, models.PROTECT, related_name="portraits")

    def __str__(self):
        return f"Portrait of {self.person}"


def photos_of(article):
    """Return the keys of the photos of ``article``, in order."""
    return list(article.photo_uses.order_by(F("order")).values_list("photo", flat=True))


def captions_of(article):
    """Return the captions of its own that ``article`` has, by the key of the photo."""
    rows = article.photo_uses.exclude(caption="")
    return dict(rows.order_by(F("order")).values_list("photo", "caption"))


def captions_kept(revision):
    """Return the captions that ``revision`` kept, by the key of the photo."""
    return {int(key): words for key, words in (revision.snapshot.get("captions") or {}).items()}
