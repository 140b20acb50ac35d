"""Setting up, without the questions: what `calsync init` knows, tries, words and keeps.

`services` says what each provider wants, `guesses` and `eventzone` where its user may live,
`places` tries a calendar, `draft` words the config and `keeping` puts it where it belongs.
"""
