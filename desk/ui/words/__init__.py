"""What things are called on a screen: states, kinds, dates, money, in the language that is chosen. No widgets."""
