# shellcheck shell=bash
# Sourced by the scripts beside it: whether a port of this machine is in use.

is_taken() { # $1 a port
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

free_port() { # the first free one from $1 on: two runs side by side do not take each other's
  local port=$1
  while is_taken "$port"; do port=$((port + 1)); done
  echo "$port"
}
