"""Whole documents, generated, put to use, and compared with what other programs read in them."""
