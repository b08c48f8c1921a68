from articles.models.articles import Article, FormerArticleAddress, StaleWrite, TaggedArticle
from articles.models.bylines import Byline
from articles.models.corrections import Correction
from articles.models.decisions import Decision
from articles.models.deliveries import Conflict, Delivery
from articles.models.dispatches import Dispatch, DispatchName, ImportRun, Source
from articles.models.events import (
    Coverage,
    Event,
    EventMerge,
    FormerEventAddress,
    Participation,
)
from articles.models.findings import Finding, Rule, Verdict
from articles.models.openings import Opening
from articles.models.photos import Photo, PhotoUse, Pictured, Portrait
from articles.models.planning import Assignment
from articles.models.previews import PreviewLink
from articles.models.related import RelatedArticle
from articles.models.reports import Report
from articles.models.revisions import Revision
from articles.models.speech import Mention, Quotation
from articles.models.storylines import FormerStoryAddress, StoryLine, StoryPart
from articles.models.topics import Topic
from articles.models.updates import Shingle, StoryUpdate

__all__ = [
    "Article",
    "Assignment",
    "Byline",
    "Conflict",
    "Correction",
    "Coverage",
    "Decision",
    "Delivery",
    "Dispatch",
    "DispatchName",
    "Event",
    "EventMerge",
    "Finding",
    "FormerArticleAddress",
    "FormerEventAddress",
    "FormerStoryAddress",
    "ImportRun",
    "Mention",
    "Opening",
    "Participation",
    "Photo",
    "PhotoUse",
    "Pictured",
    "Portrait",
    "PreviewLink",
    "Quotation",
    "RelatedArticle",
    "Report",
    "Revision",
    "Rule",
    "Shingle",
    "Source",
    "StaleWrite",
    "StoryLine",
    "StoryPart",
    "StoryUpdate",
    "TaggedArticle",
    "Topic",
    "Verdict",
]
