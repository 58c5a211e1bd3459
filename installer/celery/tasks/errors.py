"""How a task fails."""


class TemporaryError(Exception):
    """The same task may succeed later: it is tried again."""


class PermanentError(Exception):
    """Trying again would not help."""


class InvalidArguments(PermanentError):
    """What was asked makes no sense; nothing was run."""
