"""Where the packaged program begins; everything else is in the package."""

import sys

from desk.__main__ import main

sys.exit(main())
