"""From which network a request comes: wrong passwords are counted for one, not for an address."""

import ipaddress

from django.conf import settings

NOWHERE = "0.0.0.0"  # a socket without an address
LONGEST = 255  # characters of a name that is counted
WIDTH = {4: 24, 6: 64}  # bits that somebody at home or in an office shares with nobody else


def name_of(request, credentials):
    """Return the name under which somebody tries to sign in, as long as it can be counted."""
    return ((credentials or request.POST).get("username") or "")[:LONGEST]


def network_of(request):
    """Return the first address of the network from which ``request`` came.

    Behind the house's own proxy it is the last address that the proxy names.
    """
    said = request.META.get("REMOTE_ADDR", "")
    if settings.BEHIND_PROXY:
        said = request.META.get("HTTP_X_FORWARDED_FOR", said).rpartition(",")[2]
    try:
        address = ipaddress.ip_address(said.strip())
    except ValueError:
        return NOWHERE
    address = getattr(address, "ipv4_mapped", None) or address
    network = ipaddress.ip_network((address, WIDTH[address.version]), strict=False)
    return str(network.network_address)
