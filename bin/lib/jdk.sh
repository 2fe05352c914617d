# shellcheck shell=bash
# Sourced by the scripts beside it: finds a JDK 25 or later and Maven, sets JAVA_HOME, or says in one line what to install.

java_major() { # the major version of the JDK in folder $1; nothing if there is none
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p'
}

find_jdk() {
  local on_path folder major
  on_path=$(command -v javac || true)
  [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
  for folder in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$folder" ] || continue
    major=$(java_major "$folder")
    if [ -n "$major" ] && [ "$major" -ge 25 ]; then
      JAVA_HOME=$folder
      export JAVA_HOME
      return 0
    fi
  done
  echo "No JDK 25 found. Install one (https://adoptium.net, or your system's package openjdk-25-jdk) or set JAVA_HOME to it." >&2
  exit 1
}

find_maven() {
  command -v mvn >/dev/null && return 0
  echo "Maven is missing. Install it (https://maven.apache.org, or your system's package maven)." >&2
  exit 1
}
