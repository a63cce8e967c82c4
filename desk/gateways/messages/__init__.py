"""Providers of messages, one file each, in one table (`registry`)."""
