"""The scenes of messages: the log of the demo, a text with mistakes, rules, figures, senders, a number to verify."""

from desk.domain.messages.kind import Channel, MessageKind
from desk.ui.booking.code_form import CodeForm
from desk.ui.messages.text_draft import Place
from tests.shots.stage import Stage


def the_messages(stage: Stage) -> None:
    """The log with one that failed, and those in doubt."""
    stage.window.window_actions["messages"].trigger()
    panel = stage.workplace.panels.messages
    stage.wait(lambda: panel.log.list.cards)
    stage.settle()
    stage.shot("messages")
    panel.log.turn_to("trouble")
    stage.settle()
    stage.shot("messages-trouble")
    panel.log.turn_to("all")


def texts_and_rules(stage: Stage) -> None:
    panel = stage.workplace.panels.messages
    panel.tabs.setCurrentWidget(panel.texts)
    stage.settle()
    panel.texts.turn_to(Place(kind=MessageKind.PAYMENT_DUE, channel=Channel.SMS, language="en"))
    editor = panel.texts.form.text.editor
    editor.setPlainText("Dear {{ custmer }}, please pay ₹{{ due }} – by {{ due_day }}")
    stage.settle()
    stage.shot("message-text-wrong")
    editor.setPlainText("Dear {{ customer }}, please pay ₹{{ due }} – by {{ due_day }}. {{ venue }} team")
    stage.settle()
    stage.shot("message-text-dear")
    panel.texts.form.discard()
    panel.texts.turn_to(Place(kind=MessageKind.PAYMENT_RECEIVED, channel=Channel.EMAIL, language="mr"))
    stage.settle()
    stage.shot("message-text-mail")
    panel.tabs.setCurrentWidget(panel.rules)
    stage.settle()
    panel.rules.change()
    stage.settle()
    stage.shot("message-rules")
    if panel.rules.slot.form is not None:
        panel.rules.slot.form.discard()
    panel.tabs.setCurrentWidget(panel.figures)
    stage.settle()
    stage.shot("message-figures")
    panel.tabs.setCurrentWidget(panel.senders)
    stage.settle()
    stage.shot("message-senders")
    panel.tabs.setCurrentWidget(panel.log)


def verifying(stage: Stage) -> None:
    """A code on its way to a customer, and one that is wrong."""
    stage.window.window_actions["customers"].trigger()
    panel = stage.workplace.panels.customers
    stage.wait(lambda: panel.pane.card is not None and not panel._soon.isActive())
    stage.settle()
    panel.verify()
    form = panel.slot.form
    assert isinstance(form, CodeForm)
    form.send_button.click()
    stage.wait(form.code.isVisible)
    stage.settle()
    form.code.editor.setText("12")
    form.submit()
    stage.settle()
    stage.shot("verify-number")
    form.discard()
    panel.choose_messages()
    stage.settle()
    stage.shot("message-wishes")
    assert panel.slot.form is not None
    panel.slot.form.discard()
    stage.window.window_actions["board"].trigger()


MESSAGE_SCENES = (the_messages, texts_and_rules, verifying)
