"""One file per payment provider, each filling the port `PaymentProvider`; `registry` names them all."""
