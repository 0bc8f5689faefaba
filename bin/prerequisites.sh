# What the commands of this project need, and how to get it. Sourced by ./run and ./test.

# The same Java for Maven and for what it has built.
if [ -n "${JAVA_HOME-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  PATH=$JAVA_HOME/bin:$PATH
fi

say() { printf '%s\n' "$*" >&2; }

is_debian_root() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# First number of what follows "version" or the program's name: 17 of 'javac 17.0.15', 20 of 'v20.20.2'.
major() { sed -n 's/^[^0-9]*\([0-9][0-9]*\).*/\1/p;q'; }

has_jdk() { command -v javac >/dev/null && [ "$(javac -version 2>&1 | major)" -ge 17 ] 2>/dev/null; }

has_node() { command -v node >/dev/null && command -v npm >/dev/null && [ "$(node --version | major)" -ge 20 ] 2>/dev/null; }

has_maven() {
  command -v mvn >/dev/null || return
  mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p;' | {
    read -r first second && [ "$((first * 100 + second))" -ge 308 ]
  }
}

has_chromium() { command -v chromium >/dev/null && command -v chromedriver >/dev/null; }

# name, check, packages of Debian, advice
need() {
  "$2" && return
  if is_debian_root; then
    say "Đang cài $1 (installing $3) …"
    install_packages $3 && "$2" && return
  fi
  say "Thiếu $1: $4"
  missing=yes
}

install_packages() {
  if [ -z "${packages_listed-}" ]; then
    apt-get -qq update >&2 || return
    packages_listed=yes
  fi
  DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

check_prerequisites() {
  missing=
  need 'JDK 17 trở lên (JDK 17 or later)' has_jdk default-jdk-headless \
    'cài gói openjdk-17-jdk (Debian/Ubuntu) hoặc temurin (macOS), rồi chạy lại'
  need 'Maven 3.8 trở lên (Maven 3.8 or later)' has_maven maven \
    'cài gói maven, rồi chạy lại'
  need 'Node.js 20 trở lên kèm npm (Node.js 20 or later with npm)' has_node 'nodejs npm' \
    'cài Node.js 20 theo hướng dẫn ở nodejs.org, rồi chạy lại'
  if [ "${1-}" = with-chromium ]; then
    need 'Chromium và ChromeDriver (for the browser tests)' has_chromium 'chromium chromium-driver' \
      'cài gói chromium và chromium-driver, rồi chạy lại'
  fi
  [ -z "$missing" ]
}
