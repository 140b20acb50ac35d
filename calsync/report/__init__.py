"""Results as text and JSON: pure, from values to words."""
