"""The Messages panel: the log, the texts, the rules and the figures of what customers are told."""
