"""The rules of messages to customers: kinds, texts with their values, lengths, what India's register of texts asks."""
