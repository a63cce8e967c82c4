"""A house's own terms: lines as people number them, and one language for another."""

from desk.domain.terms import terms_for


def test_that_each_line_is_a_term_without_the_number_it_was_typed_with() -> None:
    typed = "1. No fireworks\n\n  2) Leave by 11.30 pm\n• Clean up\n३. हॉल\n5.30 pm is tea\n4. \n"
    found = terms_for("en", {"en": typed, "hi": "", "mr": ""})
    assert found == ("No fireworks", "Leave by 11.30 pm", "Clean up", "हॉल", "5.30 pm is tea")


def test_that_a_house_which_wrote_them_once_means_them_in_every_language_and_nothing_is_nothing() -> None:
    told = {"en": " \n", "hi": "", "mr": "फटाके नाहीत"}
    assert terms_for("hi", told) == terms_for("en", told) == ("फटाके नाहीत",)
    assert terms_for("hi", {"en": "No fireworks", "hi": "आतिशबाज़ी नहीं"}) == ("आतिशबाज़ी नहीं",)
    assert terms_for("mr", {"en": "", "hi": "", "mr": ""}) == ()
