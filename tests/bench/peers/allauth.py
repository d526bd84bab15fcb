"""django-allauth with two factors, on SQLite as the site has it and with the site's hash. It keeps no history and sends no email.

`python3 allauth_peer.py seed COUNT PASSWORD` makes the database and people who have an app each, and prints them as JSON;
gunicorn serves `allauth_peer:application`.
"""

import json
import os
import sys

import django
from django.conf import settings

NAME = "allauth_peer"

settings.configure(
    SECRET_KEY="a secret of the benchmark, which guards nothing",
    ALLOWED_HOSTS=["*"],
    ROOT_URLCONF=NAME,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["PEER_DATABASE"],
            "OPTIONS": {"timeout": 10},
            "CONN_MAX_AGE": None,
        }
    },
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.sessions",
        "django.contrib.messages",
        "allauth",
        "allauth.account",
        "allauth.mfa",
    ],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "allauth.account.middleware.AccountMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "context_processors": [
                    "django.template.context_processors.request",
                    "django.contrib.auth.context_processors.auth",
                    "django.contrib.messages.context_processors.messages",
                ]
            },
        }
    ],
    AUTHENTICATION_BACKENDS=["allauth.account.auth_backends.AuthenticationBackend"],
    PASSWORD_HASHERS=[f"{NAME}.SiteHasher"],
    EMAIL_BACKEND="django.core.mail.backends.dummy.EmailBackend",
    LOGIN_REDIRECT_URL="/accounts/email/",
    ACCOUNT_EMAIL_VERIFICATION="none",
    ACCOUNT_RATE_LIMITS=False,
    MFA_SUPPORTED_TYPES=["totp"],
    USE_TZ=True,
)
django.setup()

from django.contrib.auth.hashers import Argon2PasswordHasher  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db.backends.signals import connection_created  # noqa: E402
from django.urls import include, path  # noqa: E402


def set_up(connection, **_):
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")


connection_created.connect(set_up)


class SiteHasher(Argon2PasswordHasher):
    """argon2id with 19 MiB, t=2, p=1."""

    memory_cost = 19_456
    time_cost = 2
    parallelism = 1


urlpatterns = [path("accounts/", include("allauth.urls"))]
application = get_wsgi_application()


def seed(count: int, password: str) -> None:
    from allauth.account.models import EmailAddress
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
    from django.contrib.auth.hashers import make_password
    from django.contrib.auth.models import User
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    stored = make_password(password)
    people = []
    for index in range(count):
        name = f"person{index}"
        email = f"{name}@example.org"
        user = User.objects.create(username=name, email=email, password=stored)
        EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
        secret = generate_totp_secret()
        TOTP.activate(user, secret)
        people.append({"login": name, "password": password, "secret": secret})
    print(json.dumps(people))


if __name__ == "__main__":
    sys.modules[NAME] = sys.modules["__main__"]
    seed(int(sys.argv[2]), sys.argv[3])
