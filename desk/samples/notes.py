"""What clerks write beside a booking, in the languages they speak, fitting who has booked."""

import random

_FAMILY = (
    "Bride's father calls every evening; keep him posted.",
    "Decorator Suresh Mandap comes at 13:00, back gate.",
    "Jain food only, no root vegetables.",
    "Asked twice about parking for 40 cars.",
    "Generator on standby, billed by the hour.",
    "जनरेटर आणि अतिरिक्त 50 खुर्च्या हव्या आहेत.",
    "डीजे रात १० बजे तक बंद करना होगा, बता दिया है।",
    "Wheelchair ramp needed at the side entrance.",
    "Balance promised by the uncle, Mr. Gokhale.",
    "ओळखपत्राच्या प्रती पाहिल्या, ठेवल्या नाहीत.",
    "Own caterer; rules of the kitchen explained.",
    "कैटरर शर्मा जी का है, रसोई की चाबी दे देना।",
    "Name board in Marathi and English.",
)
_GROUP = (
    "Projector and two hand microphones.",
    "Bill to the firm; GSTIN comes by e-mail.",
    "Regular customer, give the usual set-up.",
    "खुर्च्या गोलाकार लावाव्यात.",
    "Wants the keys half an hour early.",
    "Stage lights stay as they were last time.",
)
_LONDON = (
    "Step-free access asked for.",
    "Two vegans, one nut allergy.",
    "Invoice to the accounts department.",
    "Band loads in through the yard from 16:30.",
)
_FOR_CUSTOMER = (
    "Please arrive through gate 2.",
    "Music until 10 pm as per the rules of the city.",
    "Tea is served at 16:30.",
    "कृपया वेळेत हॉल रिकामा करावा.",
    "Decoration may begin one hour before the session.",
)


def staff_note(chance: random.Random, who: str, *, likely: float = 0.3) -> str:
    """A note for colleagues, or none."""
    if chance.random() >= likely:
        return ""
    return chance.choice(_FAMILY if who == "family" else _LONDON if who in ("londoner", "firm") else _GROUP)


def customer_note(chance: random.Random, who: str, *, likely: float = 0.12) -> str:
    """A note that the customer sees, or none."""
    return chance.choice(_FOR_CUSTOMER) if who == "family" and chance.random() < likely else ""
