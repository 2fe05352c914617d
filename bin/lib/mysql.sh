# shellcheck shell=bash
# Sourced by bin/test: a throwaway MySQL-family server for the tests, in a folder of its own.
# ZHISHE_TEST_MYSQL_URL names a server that runs already (user root, no password; its database is emptied).

start_mysql() { # prints the JDBC URL; nothing where no server can be had
  if [ -n "${ZHISHE_TEST_MYSQL_URL:-}" ]; then
    echo "$ZHISHE_TEST_MYSQL_URL"
    return 0
  fi
  command -v mariadbd >/dev/null || return 0
  local dir=$1 port=$2 user=()
  [ "$(id -u)" = 0 ] && user=(--user=root)
  mariadb-install-db --no-defaults --datadir="$dir/data" --auth-root-authentication-method=normal \
    --skip-test-db "${user[@]}" >"$dir/install.log" 2>&1
  mariadbd --no-defaults --datadir="$dir/data" --socket="$dir/s.sock" --pid-file="$dir/pid" --port="$port" \
    --bind-address=127.0.0.1 --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_ci \
    --log-error="$dir/error.log" "${user[@]}" </dev/null >/dev/null 2>&1 &
  local tries=0
  until mariadb --no-defaults -uroot -S "$dir/s.sock" -e 'create database if not exists zhishe' 2>/dev/null; do
    tries=$((tries + 1))
    if [ "$tries" -gt 100 ]; then
      echo "MariaDB did not start:" >&2
      tail -5 "$dir/error.log" >&2
      return 1
    fi
    sleep 0.2
  done
  echo "jdbc:mariadb://127.0.0.1:$port/zhishe"
}

stop_mysql() {
  [ -f "$1/pid" ] || return 0
  kill "$(cat "$1/pid")" 2>/dev/null || true
}
