"""Why a server's certificate was not believed, in words for whoever has to put it right."""

import ssl

from desk.domain.sentence import Sentence

# OpenSSL's codes of what it found: X509_V_ERR_…
_NOT_YET, _OVER = {9}, {10}
_OTHER_NAME = {62, 64}
_STRANGER = {2, 18, 19, 20, 21, 27}


def why_not(error: ssl.SSLError) -> Sentence:
    """The reason that a handshake gives."""
    code = getattr(error, "verify_code", None)
    if code in _OVER:
        return Sentence("the certificate has run out")
    if code in _NOT_YET:
        return Sentence("the certificate is not valid yet, or this PC's clock is wrong")
    if code in _OTHER_NAME:
        return Sentence("the certificate is for another name than the one in the address")
    if code in _STRANGER:
        return Sentence("this PC does not know the authority that gave the certificate")
    return Sentence("the encryption could not be agreed on")
