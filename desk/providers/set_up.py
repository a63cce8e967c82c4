"""The `ProviderKeys` port: the registry of providers with the key store of this PC, for one database."""

from collections.abc import Mapping, Sequence

from sqlalchemy.engine import URL

from desk.domain.money import Money
from desk.domain.sentence import Sentence
from desk.gateways.payments.registry import PROVIDERS, kind_of
from desk.providers.kept_keys import forget_keys, keep_keys, stored_keys
from desk.providers.payments import REAL, built
from desk.secrets import SecretStore
from desk.usecases.payments.providing import checked
from desk.usecases.payments.set_up import ProviderForm


class StoredProviderKeys:
    """`has_worker`: only the PC with the worker's login needs keys, and no other is asked to keep them."""

    def __init__(self, url: URL, secrets: SecretStore, *, has_worker: bool) -> None:
        self._url, self._secrets, self._has_worker = url, secrets, has_worker

    def forms(self) -> Sequence[ProviderForm]:
        kinds = (PROVIDERS[name] for name in REAL)
        return [
            ProviderForm(name=k.name, title=k.title, ways=k.ways, fields=k.fields, largest_minor=k.largest_minor)
            for k in kinds
        ]

    def minimum(self, name: str, currency: str) -> Money:
        return kind_of(name).minimum(currency)

    def kept(self) -> frozenset[str]:
        return frozenset(name for name in REAL if self.stored(name) is not None)

    def why_not(self) -> str:
        if not self._has_worker:
            return Sentence("Keys are kept on the PC where the worker runs; this is not it.")
        return "" if self._secrets.keeps else Sentence("This PC has no key store that keeps anything.")

    def checked(self, name: str, values: Mapping[str, str]) -> dict[str, str]:
        address = {"address": values["address"]} if values.get("address") else {}
        return checked(kind_of(name).fields, values) | address

    def ask(self, name: str, values: Mapping[str, str]) -> str:
        return built(kind_of(name), values).check()

    def stored(self, name: str) -> dict[str, str] | None:
        return stored_keys(name, self._url, self._secrets)

    def keep(self, name: str, values: Mapping[str, str]) -> None:
        keep_keys(name, self._url, self._secrets, values)

    def forget(self, name: str) -> None:
        forget_keys(name, self._url, self._secrets)
