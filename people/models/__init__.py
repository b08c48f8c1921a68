from people.models.memberships import Attestation, Membership
from people.models.organizations import (
    FormerOrganizationAddress,
    FormerPostAddress,
    Organization,
    Post,
)
from people.models.pairs import PairVerdict
from people.models.people import FormerPersonAddress, Merge, Name, Person
from people.models.tags import FormerTagAddress, Tag

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
    "PairVerdict",
    "Person",
    "Post",
    "Tag",
]
