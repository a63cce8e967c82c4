"""The register in and out: an old one is brought in step by step, everything is written out as files."""
