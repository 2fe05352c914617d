# shellcheck shell=bash
# Sourced by the scripts beside it, after jdk.sh: builds the application if anything changed since the last time.

jar=target/zhishe.jar
stamp=target/built # made when a build began, so that an edit during a build is not missed

# Vaadin writes frontend/generated and frontend/index.html in each build: these are no change.
build_if_stale() { # further arguments: folders whose changes count too
  if [ -f "$jar" ] && [ -f "$stamp" ] \
    && [ -z "$(find pom.xml src/main frontend "$@" -newer "$stamp" \
      -not -path '*/generated*' -not -path frontend -not -path frontend/index.html -print -quit)" ]; then
    return 0
  fi
  find_maven
  echo "Building Zhishe (the first time a few minutes, most of it downloads) ..." >&2
  local started
  started=$(mktemp)
  mvn -q -B -ntp -DskipTests package >&2
  mv "$started" "$stamp"
}
