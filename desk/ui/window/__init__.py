"""The frame around everything: the window, its menus, keys and lines, signing in, the lock, closing without loss."""
