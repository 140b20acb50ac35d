"""Follow-up reminders after job interviews, written into your own calendar."""

__version__ = "0.1.0"
