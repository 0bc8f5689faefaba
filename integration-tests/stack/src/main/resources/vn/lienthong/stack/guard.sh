# Runs a program for as long as this script's standard input stays open, then stops it. Whoever starts the guard holds
# the other end of that pipe: when it ends, however it ends, the program ends with it.
#
# usage: guard.sh <pid file> <signal to stop with> <seconds to wait before SIGKILL> <program> [argument…]

pid_file=$1 signal=$2 grace=$3
shift 3

exec 3<&0 </dev/null
trap '' INT HUP
# Jobs get a process group of their own: Ctrl-C in a terminal reaches the launcher only.
set -m

(
  trap - INT HUP
  exec "$@"
) 3<&- &
program=$!
echo "$program" >"$pid_file.new" && mv "$pid_file.new" "$pid_file"

stop() {
  kill -s "$signal" "$program"
  for ((tenths = grace * 10; tenths > 0; tenths--)); do
    kill -0 "$program" || return
    sleep 0.1
  done
  kill -s KILL "$program"
}

(
  while read -r <&3; do :; done
  stop
) 2>/dev/null &
watch=$!
exec 3<&-
trap 'stop 2>/dev/null' TERM

wait "$program"
status=$?
while kill -0 "$program" 2>/dev/null; do
  # Of a program that is held (SIGSTOP), waiting tells at once, and would again without end.
  sleep 0.1
  wait "$program"
  status=$?
done
{
  kill -s KILL "$watch"
  wait "$watch"
} 2>/dev/null
rm -f "$pid_file"
exit "$status"
