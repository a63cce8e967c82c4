"""Halldesk, the front desk of event venues. This module holds the version and nothing else."""

__version__ = "0.1.0"
