"""Whose turn it is with reportlab: its fonts keep state, so one paper is made at a time, whoever makes it."""

import threading

ONE_AT_A_TIME = threading.Lock()
