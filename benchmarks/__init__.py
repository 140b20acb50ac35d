"""Whole-process measurements; see README.md beside this file."""
