"""Every word that is printed by itself on a paper, in English, Hindi and Marathi. Names and notes are not here."""

from desk.documents.day_labels import DAY_LABELS
from desk.documents.office_labels import OFFICE_LABELS

LABELS: dict[str, tuple[str, str, str]] = {
    # titles
    "receipt": ("Receipt", "रसीद", "पावती"),
    "receipt_voucher": ("Receipt voucher", "रसीद वाउचर", "पावती व्हाउचर"),
    "invoice": ("Tax invoice", "कर बीजक", "कर बीजक"),
    "bill": ("Bill", "बिल", "बिल"),
    "credit_note": ("Credit note", "क्रेडिट नोट", "क्रेडिट नोट"),
    "refund_voucher": ("Refund voucher", "धनवापसी वाउचर", "परतावा व्हाउचर"),
    # facts
    "number": ("No.", "क्रमांक", "क्रमांक"),
    "date": ("Date", "दिनांक", "दिनांक"),
    "received_from": ("Received from", "प्राप्त", "यांच्याकडून मिळाले"),
    "billed_to": ("Billed to", "ग्राहक", "ग्राहक"),
    "refunded_to": ("Paid back to", "वापस दिया", "परत दिले"),
    "walk_in": ("Customer at the counter", "काउंटर ग्राहक", "काउंटरवरील ग्राहक"),
    "phone": ("Phone", "फ़ोन", "फोन"),
    "booking": ("Booking", "बुकिंग", "बुकिंग"),
    "event": ("Event", "कार्यक्रम", "कार्यक्रम"),
    "guests": ("Guests", "अतिथि", "पाहुणे"),
    "venue": ("Venue", "स्थल", "स्थळ"),
    "when": ("When", "कब", "केव्हा"),
    "description": ("Description", "विवरण", "तपशील"),
    "hire": ("", "", ""),
    "early": ("Early entry", "पहले प्रवेश", "लवकर प्रवेश"),
    "overtime": ("Overtime", "अतिरिक्त समय", "जादा वेळ"),
    "fee": ("Change of date", "तारीख बदलना", "तारीख बदल"),
    "discount": ("Discount", "छूट", "सवलत"),
    "damage": ("Damage", "क्षति", "नुकसान"),
    "addon": ("", "", ""),
    "purpose": ("For", "हेतु", "कशासाठी"),
    "security": ("Security deposit, to be returned", "सुरक्षा जमा, वापसी योग्य", "अनामत रक्कम, परत मिळणारी"),
    "tip": ("Tip for the staff", "कर्मचारियों के लिए टिप", "कर्मचाऱ्यांसाठी टिप"),
    "sac": ("SAC", "SAC", "SAC"),
    "quantity": ("Qty", "मात्रा", "संख्या"),
    "rate": ("Rate", "दर", "दर"),
    "tax_rate": ("Tax", "कर", "कर"),
    "amount": ("Amount", "राशि", "रक्कम"),
    "taxable": ("Taxable value", "कर योग्य मूल्य", "करपात्र मूल्य"),
    "round_off": ("Round off", "पूर्णांकन", "पूर्णांकन"),
    "total": ("Total", "कुल", "एकूण"),
    "price": ("Price of the booking", "बुकिंग मूल्य", "बुकिंगची किंमत"),
    "before": ("Received before", "पहले प्राप्त", "आधी मिळालेले"),
    "this_payment": ("This payment", "यह भुगतान", "हा भरणा"),
    "cash_discount": ("Discount for cash", "नकद छूट", "रोख सवलत"),
    "this_refund": ("Paid back now", "अभी वापस", "आता परत"),
    "received_in_all": ("Received in all", "कुल प्राप्त", "एकूण मिळालेले"),
    "back_before": ("Paid back before", "पहले वापस", "आधी परत"),
    "left_with_us": ("Still with us", "शेष जमा", "शिल्लक जमा"),
    "due": ("Balance due", "शेष देय", "बाकी देय"),
    "paid_up": ("Nothing is due", "कुछ शेष नहीं", "काही बाकी नाही"),
    "tax_inside": ("Tax included", "कर सहित", "करासह"),
    "method": ("Paid by", "भुगतान विधि", "भरणा पद्धत"),
    "method_back": ("Paid back by", "वापसी विधि", "परतीची पद्धत"),
    "reference": ("Reference", "संदर्भ", "संदर्भ"),
    "taken_by": ("Taken by", "प्राप्तकर्ता", "स्वीकारणारे"),
    "given_by": ("Given by", "देनेवाला", "देणारे"),
    "reason": ("Reason", "कारण", "कारण"),
    "adjusted": ("Less received by", "प्राप्त घटाएँ", "मिळालेले वजा"),
    "brought": ("Less received by the old register", "पुराने रजिस्टर में प्राप्त घटाएँ", "जुन्या रजिस्टरमध्ये मिळालेले वजा"),
    "went_elsewhere": (
        "Given back or put elsewhere",
        "लौटाया या अन्यत्र जमा",
        "परत दिले किंवा इतरत्र जमा",
    ),
    "came_from_elsewhere": ("Less received for another booking", "दूसरी बुकिंग से प्राप्त घटाएँ", "दुसऱ्या बुकिंगचे मिळालेले वजा"),
    "opening": ("Old register", "पुराना रजिस्टर", "जुने रजिस्टर"),
    "of_voucher": ("Against receipt voucher", "रसीद वाउचर के विरुद्ध", "पावती व्हाउचर संदर्भ"),
    "of_invoice": ("Against invoice", "बीजक के विरुद्ध", "बीजक संदर्भ"),
    "place_of_supply": ("Place of supply", "आपूर्ति का स्थान", "पुरवठ्याचे ठिकाण"),
    "reverse_charge": ("Reverse charge", "रिवर्स चार्ज", "रिव्हर्स चार्ज"),
    "no": ("No", "नहीं", "नाही"),
    "yes": ("Yes", "हाँ", "होय"),
    "in_words": ("In words", "शब्दों में", "अक्षरी"),
    "only": ("only", "मात्र", "फक्त"),
    "scan": ("Scan to pay the balance", "शेष राशि के लिए स्कैन करें", "बाकी भरण्यासाठी स्कॅन करा"),
    "for_business": ("For", "कृते", "करिता"),
    "signature": ("Authorised signatory", "अधिकृत हस्ताक्षर", "अधिकृत स्वाक्षरी"),
    "receiver": ("Received, customer's signature", "प्राप्त किया, ग्राहक के हस्ताक्षर", "मिळाले, ग्राहकाची सही"),
    "copy": ("Duplicate, copy", "प्रतिलिपि", "दुय्यम प्रत"),
    "original": ("Original for recipient", "मूल प्रति", "मूळ प्रत"),
    "void": ("VOID", "रद्द", "रद्द"),
    "thanks": ("Thank you", "धन्यवाद", "धन्यवाद"),
    "page": ("Page", "पृष्ठ", "पान"),
    # ways of paying
    "cash": ("Cash", "नकद", "रोख"),
    "upi": ("UPI", "UPI", "UPI"),
    "transfer": ("Bank transfer", "बैंक हस्तांतरण", "बँक हस्तांतरण"),
    "cheque": ("Cheque", "चेक", "धनादेश"),
    "terminal": ("Card", "कार्ड", "कार्ड"),
    "gateway": ("Online", "ऑनलाइन", "ऑनलाइन"),
    # days and months
    "weekdays": (
        "Mon Tue Wed Thu Fri Sat Sun",
        "सोम मंगल बुध गुरु शुक्र शनि रवि",
        "सोम मंगळ बुध गुरु शुक्र शनि रवि",
    ),
    "months": (
        "January February March April May June July August September October November December",
        "जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
        "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",
    ),
}
_COLUMN = {"en": 0, "hi": 1, "mr": 2}


def word(name: str, language: str) -> str:
    """The word in one language; what is not known here (a way of paying added later) is shown as it is called."""
    found = LABELS.get(name) or OFFICE_LABELS.get(name) or DAY_LABELS.get(name)
    return found[_COLUMN.get(language, 0)] if found else name.replace("_", " ").capitalize()


def both(name: str, language: str) -> tuple[str, str]:
    """The word in the customer's language and, where that is another word, in English; else an empty second."""
    own, english = word(name, language), word(name, "en")
    return own, english if own != english else ""
