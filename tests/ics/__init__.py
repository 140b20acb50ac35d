"""Tests of calendars as bytes."""
