"""Wishes of people and clocks: the order of steps for one wish, over the ports that adapters fill."""
