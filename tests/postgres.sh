#!/usr/bin/env bash
# Runs a command with DATABASE_URL pointing at a scratch PostgreSQL server, and stops it after.
set -eu
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
if [ -z "$bin" ] || [ ! -x "$bin/initdb" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "→ Installing PostgreSQL …"
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null
        bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    else
        echo "PostgreSQL is needed: sudo apt-get install postgresql"; exit 1
    fi
fi
folder=$(mktemp -d); port=${PGPORT:-54329}; as=()
if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; as=(runuser -u postgres --); fi
"${as[@]}" "$bin/initdb" -D "$folder/data" -U dictionary -A trust -E UTF8 >/dev/null
"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -o "-p $port -k $folder -c fsync=off -c listen_addresses=127.0.0.1 -c max_connections=200" -l "$folder/log" start >/dev/null
trap '"${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null; rm -rf "$folder"' EXIT
"${as[@]}" "$bin/createdb" -h 127.0.0.1 -p "$port" -U dictionary dictionary
DATABASE_URL="postgres://dictionary@127.0.0.1:$port/dictionary" "$@"
