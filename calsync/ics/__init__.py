"""Calendars as bytes: cut, read, write; nothing of the libraries used leaves here."""
