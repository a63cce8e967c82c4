"""The rules that would be true on paper, without a computer. Standard library only; "now" is always an argument."""
