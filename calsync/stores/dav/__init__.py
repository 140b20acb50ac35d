"""A calendar on a CalDAV server."""
