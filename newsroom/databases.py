"""The options with which each database is safe under several writers."""

# IMMEDIATE takes the write lock when a transaction starts: with SQLite's default a reader that
# turns writer fails at once with "database is locked", however long the timeout. With the file in
# memory a search reads its index in half the time.
SQLITE = {
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON; "
    "PRAGMA mmap_size=2147483648;",
}

# Compiling a query pays for reports that run for seconds: a page's it makes slower by 0.1 s.
POSTGRESQL = {"options": "-c jit=off"}


def configured(database):
    """Return Django's settings of one database with the options of its engine added."""
    if database["ENGINE"].endswith("sqlite3"):
        return database | {"OPTIONS": SQLITE | database.get("OPTIONS", {})}
    options = POSTGRESQL | database.get("OPTIONS", {})
    return database | {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True, "OPTIONS": options}
