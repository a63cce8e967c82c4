"""How it looks: colours, text sizes, style rules, icons. Data and drawing; no widget of its own."""
