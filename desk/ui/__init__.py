"""What people see and touch: windows, panels and widgets. No SQL, no HTTP, no files."""

import builtins
import sys

if "PySide6" not in sys.modules:
    # WORKAROUND(PySide6 6.11): its first import puts a slow hook of its own before every later import in the process,
    # for `from __feature__ import snake_case`, which is not used here. Without it the window is there sooner.
    _python_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - imported for the hook's sake

    builtins.__import__ = _python_import

import desk.ui.layout_items  # noqa: F401 - imported for what it mends
