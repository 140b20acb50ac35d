"""Documentation; what of it is made from the program, `docs.generate` makes."""
