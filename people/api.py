"""People, posts and tags as JSON, for readers' programs: read only, public rows only."""

from django.core.paginator import Paginator
from django.http import JsonResponse
from django.utils import timezone

from people.models import Person, Post, Tag

PAGE = 50


def listed(request, rows, shape):
    """Return one page of ``rows`` as JSON; an unknown parameter or page is a 400."""
    unknown = sorted(set(request.GET) - {"page"})
    number = request.GET.get("page", "1")
    if unknown or not (number.isascii() and number.isdigit() and 0 < int(number[:9]) < 10**6):
        wrong = ", ".join(unknown) or "page"
        return JsonResponse({"error": f"Unknown or wrong parameter: {wrong}."}, status=400)
    page = Paginator(rows, PAGE).get_page(int(number))
    return JsonResponse(
        {
            "count": page.paginator.count,
            "page": page.number,
            "pages": page.paginator.num_pages,
            "results": [shape(row) for row in page],
        }
    )


def one(row, shape):
    """Return ``row`` as JSON, 404 for none."""
    if row is None:
        return JsonResponse({"error": "Not found."}, status=404)
    return JsonResponse(shape(row))


def person_json(person):
    return {
        "key": person.slug,
        "name": person.name,
        "url": person.get_absolute_url(),
        "summary": person.summary,
    }


def post_json(post):
    return {
        "key": post.slug,
        "label": post.label,
        "role": post.role,
        "url": post.get_absolute_url(),
    }


def tag_json(tag):
    return {"key": tag.slug, "name": tag.name, "url": tag.get_absolute_url()}


def people(request):
    return listed(request, Person.objects.public(timezone.now()), person_json)


def person(request, slug):
    return one(Person.objects.public(timezone.now()).filter(slug=slug).first(), person_json)


def posts(request):
    return listed(request, Post.objects.public(timezone.now()), post_json)


def tags(request):
    return listed(request, Tag.objects.public(timezone.now()), tag_json)
