from people.models.memberships import Attestation, Membership
from people.models.organizations import (
    FormerOrganizationAddress,
    FormerPostAddress,
    Organization,
    OrganizationMerge,
    Post,
    PostMerge,
)
from people.models.pairs import PairVerdict
from people.models.people import FormerPersonAddress, Merge, Name, Person
from people.models.tags import FormerTagAddress, Tag, TagMerge

__all__ = [
    "Attestation",
    "FormerOrganizationAddress",
    "FormerPersonAddress",
    "FormerPostAddress",
    "FormerTagAddress",
    "Membership",
    "Merge",
    "Name",
    "Organization",
    "OrganizationMerge",
    "PairVerdict",
    "Person",
    "Post",
    "PostMerge",
    "Tag",
    "TagMerge",
]
