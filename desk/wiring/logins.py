"""Logins that are kept on this PC: the worker's, and of somebody who may dump the database."""

from sqlalchemy.engine import URL

from desk.secrets import SecretStore, service_credential


def worker_url(url: URL, secrets: SecretStore) -> URL | None:
    """The worker's address where this PC has its login: from a service credential or from the key store."""
    return _kept_login(url, secrets, "worker")


def backup_url(url: URL, secrets: SecretStore) -> URL | None:
    """Likewise of the login that may dump the database."""
    return _kept_login(url, secrets, "backup")


def _kept_login(url: URL, secrets: SecretStore, what: str) -> URL | None:
    stored = service_credential(what) or secrets.get(f"{what} {url.host} {url.database}")
    if not stored or ":" not in stored:
        return None
    login, password = stored.strip().split(":", 1)
    return url.set(username=login, password=password)
