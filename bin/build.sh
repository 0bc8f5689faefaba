# Builds modules when their sources are newer than the last build. Sourced by ./run.

# Folder of the project, modules separated by commas.
build_if_changed() {
  local root=$1 modules=$2
  local stamp=$root/target/built.${modules//[,\/]/-}
  if is_built "$root" "$modules" "$stamp"; then
    return
  fi
  say 'Đang dựng từ mã nguồn, lần đầu mất vài phút (building, the first time takes some minutes) …'
  mkdir -p "$root/target"
  touch "$stamp.new"
  if ! (cd "$root" && mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true package -am -pl "$modules") \
    >"$root/target/build.log" 2>&1 <  /dev/null; then
    grep -E '^\[ERROR\]' "$root/target/build.log" | head -n 20 >&2
    say "Dựng không thành công, xem $root/target/build.log (the build failed)"
    return 1
  fi
  mv "$stamp.new" "$stamp"
}

is_built() {
  local root=$1 modules=$2 stamp=$3 module
  [ -e "$stamp" ] || return
  for module in ${modules//,/ }; do
    compgen -G "$root/$module/target/*.jar" >/dev/null || return
  done
  [ -z "$(newer_sources "$root" "$stamp" | head -n 1)" ]
}

newer_sources() {
  find "$1" -path "$1/.git" -prune -o -path "$1/var" -prune -o \
    \( -name target -o -name node_modules -o -name dist \) -prune -o \
    \( -path '*/src/main/*' -o -name pom.xml -o -path '*/.mvn/*' \) -newer "$2" -print
}
