"""Reports as data: what each asks, shows and draws. No SQL, no layout, no words in any language but English here."""
