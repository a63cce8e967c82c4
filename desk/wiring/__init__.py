"""Where the rings come together: the only place that builds adapters and hands them to use cases, windows, workers."""
