#!/bin/sh
# Stands in for fpm, which makes packages for Debian: writes down what it was asked (one argument a line) and keeps the
# files that lie in electron-builder's temporary folder, in the folder FPM_RECORD. The package that it leaves is empty.
set -e
printf '%s\n' "$@" >"$FPM_RECORD/arguments"
previous=
for argument in "$@"; do
  case "$previous" in
    --after-install | --after-remove) cp "$argument" "$FPM_RECORD/${previous#--}" ;;
    --package) : >"$argument" ;;
  esac
  case "$argument" in
    *.desktop=/usr/share/applications/*) cp "${argument%%=*}" "$FPM_RECORD/${argument##*/}" ;;
  esac
  previous=$argument
done
