"""Articles, events and what was read, at the desk."""

from articles.admin.articles import ArticleAdmin
from articles.admin.events import EventAdmin
from articles.admin.findings import FindingAdmin, RuleAdmin, TopicAdmin
from articles.admin.origins import (
    CorrectionAdmin,
    DispatchAdmin,
    ImportRunAdmin,
    RevisionAdmin,
    SourceAdmin,
)
from articles.admin.photos import PhotoAdmin
from articles.admin.reports import ReportAdmin
from articles.admin.speech import MentionAdmin, QuotationAdmin
from articles.admin.storylines import StoryLineAdmin
from articles.admin.updates import StoryUpdateAdmin

__all__ = [
    "ArticleAdmin",
    "CorrectionAdmin",
    "DispatchAdmin",
    "EventAdmin",
    "FindingAdmin",
    "ImportRunAdmin",
    "MentionAdmin",
    "PhotoAdmin",
    "QuotationAdmin",
    "ReportAdmin",
    "RevisionAdmin",
    "RuleAdmin",
    "SourceAdmin",
    "StoryLineAdmin",
    "StoryUpdateAdmin",
    "TopicAdmin",
]
