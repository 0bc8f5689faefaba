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
  if ! (set -o pipefail && cd "$root" && maven_package "$modules" | show_modules "$root/target/build.log"); then
    grep -E '^\[ERROR\]' "$root/target/build.log" | head -n 20 >&2
    say "Dựng không thành công, xem $root/target/build.log (the build failed)"
    return 1
  fi
  mv "$stamp.new" "$stamp"
}

maven_package() {
  mvn --batch-mode --no-transfer-progress -Dstyle.color=never -Dmaven.test.skip=true package -am -pl "$1" 2>&1 </dev/null
}

# Writes all to the log and one line a module to the terminal.
show_modules() {
  local line
  while IFS= read -r line; do
    printf '%s\n' "$line" >&3
    case $line in '[INFO] Building L'*) say "  ${line#'[INFO] Building '}" ;; esac
  done 3>"$1"
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
