"""The texts of Qt's own dialogs, menus and buttons that a person at the desk meets: Qt has no Hindi and no Marathi.

They are translated in our own files, under the contexts in which Qt looks them up.
"""

_BUTTONS = (
    "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore", "Close",
    "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
)  # fmt: skip
_EDITING = ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All")

QT_WORDS: dict[str, tuple[str, ...]] = {
    "QPlatformTheme": _BUTTONS,
    "QDialogButtonBox": ("OK",),
    "QGnomeTheme": ("&OK", "&Save", "&Cancel", "&Close", "Close without Saving"),
    "QMessageBox": ("OK", "Help", "Show Details...", "Hide Details..."),
    "QLineEdit": _EDITING,
    "QWidgetTextControl": (*_EDITING, "Copy &Link Location"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QScrollBar": (
        "Scroll here", "Left edge", "Top", "Right edge", "Bottom", "Page left", "Page up", "Page right", "Page down",
        "Scroll left", "Scroll up", "Scroll right", "Scroll down",
    ),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QFileDialog": (
        "Look in:", "Back", "Forward", "Parent Directory", "Create New Folder", "List View", "Detail View", "Sidebar",
        "Go back", "Go forward", "Go to the parent directory", "Create a New Folder", "Change to list view mode",
        "Change to detail view mode", "Files of type:", "File &name:", "&Open", "&Save", "&Choose", "Find Directory",
        "Directory:", "Save As", "Open", "&Rename", "&Delete", "Show &hidden files", "&New Folder", "New Folder",
        "All Files (*)", "Recent Places", "Delete", "My Computer", "Drive", "File", "Folder", "Unknown", "Directories",
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Are you sure you want to delete '%1'?", "Could not delete directory.",
    ),
    "QFileSystemModel": ("Name", "Size", "Kind", "Type", "Date Modified", "My Computer", "Computer"),
    "QProgressDialog": ("Cancel",),
    "QPrintDialog": ("Print",),
}  # fmt: skip
