"""Tests of detection and the corpus it is measured on."""
