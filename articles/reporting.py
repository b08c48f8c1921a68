"""Readers' reports of mistakes: no account, no cookie, nobody else is told.

What keeps machines out: a field that people do not see, a signed moment that is neither too fresh
nor too old, the browser's own word on where the form came from, and a limit for each hour.
"""

import datetime
from urllib.parse import urlsplit

from django import forms
from django.core import signing
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from articles.models import Finding, Report
from people.numbers import number_in

SOONEST, LATEST = 3, 24 * 60 * 60  # seconds between the form and its answer
HOUR = datetime.timedelta(hours=1)
A_PAGE, ALL = 5, 60  # reports taken in an hour
SALT = "report"


class ReportForm(forms.ModelForm):
    website = forms.CharField(required=False)  # a person does not see it
    sealed = forms.CharField(widget=forms.HiddenInput)

    class Meta:
        model = Report
        fields = ["kind", "words"]
        labels = {
            "kind": gettext_lazy("What is it?"),
            "words": gettext_lazy("What is wrong, and what is right?"),
        }
        widgets = {"words": forms.Textarea(attrs={"rows": 6, "maxlength": 2000})}

    def clean_sealed(self):
        """Refuse a form that was sent at once, after a day, or that this site did not make."""
        sealed = self.cleaned_data["sealed"]
        try:
            age = timezone.now().timestamp() - signing.loads(sealed, salt=SALT)
        except signing.BadSignature as error:
            raise forms.ValidationError(_("This form is not ours. Send this one.")) from error
        if age > LATEST:
            raise forms.ValidationError(_("This form was too old. Send this one."))
        if age < SOONEST:
            raise forms.ValidationError(_("That was very fast. Read it once more, then send it."))
        return sealed

    def clean_website(self):
        if self.cleaned_data["website"]:
            raise forms.ValidationError(_("Leave this field empty."))
        return ""


@csrf_exempt  # there is no session to ride on: the origin is checked instead, without a cookie
@never_cache
def report(request):
    address, finding = _about(request)
    form = ReportForm(request.POST or None)
    full = request.method == "POST" and _too_many(address)
    sent = request.method == "POST" and not full and _is_ours(request) and form.is_valid()
    if sent:
        form.instance.address, form.instance.finding = address, finding
        form.save()
    return render(request, "articles/report.html", {
        "form": form,
        "address": address,
        "finding": finding,
        "sent": sent,
        "full": full,
        "foreign": request.method == "POST" and not _is_ours(request),
        "sealed": signing.dumps(timezone.now().timestamp(), salt=SALT),
        "title": _("Report a mistake"),
        "about": _("Tell the editors what is wrong on a page or in a fact. No account is needed."),
    }, status=429 if full else 200)  # fmt: skip


def _about(request):
    """Return the address and the public finding that the report is about; raise 404 for none."""
    address, key = request.GET.get("about", "/")[:300], request.GET.get("finding", "")
    if not address.startswith("/") or address.startswith("//"):
        raise Http404
    finding = Finding.objects.evident(timezone.now()).filter(pk=number_in(key)).first()
    return address, finding


def _is_ours(request):
    """Tell whether the browser says that the form stood on this site."""
    origin = request.headers.get("Origin") or request.headers.get("Referer", "")
    return urlsplit(origin).netloc == request.get_host()


def _too_many(address):
    lately = Report.objects.filter(at__gte=timezone.now() - HOUR)
    return lately.count() >= ALL or lately.filter(address=address).count() >= A_PAGE
