# shellcheck shell=bash
# Sourced by the scripts beside it: how the server's virtual machine is started, wherever it is started from here.

server_options=(-XX:+UseCompactObjectHeaders)
