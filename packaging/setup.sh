# shellcheck shell=sh
# What packaging/run and packaging/test have in common: bringing a checkout to where they can work.
# Sourced with $here set to this folder. POSIX sh. All words go to stderr, since stdout belongs to
# the command that follows (`packaging/run export X.wgdesk --json >x.json`).
#
# Three layers, each installed only if missing: Debian or Ubuntu packages, the environment .venv in
# the checkout, and in it the packages of packaging/run.lock or packaging/test.lock, each checked
# against its hash. A stamp in .venv says from what it was made; while that holds nothing is done.

root=$(cd -- "$here/.." && pwd -P)
venv=$root/.venv
python=$venv/bin/python

# Some machines set it for their containers; here it would make every start compile every module.
unset PYTHONDONTWRITEBYTECODE

# "a|b": the first of these that the system knows (Debian 13 renamed some libraries to *t64).
qt_packages='libgl1 libegl1 libx11-6 libglib2.0-0t64|libglib2.0-0 libxkbcommon0 libfontconfig1
    libfreetype6 libdbus-1-3 libgssapi-krb5-2 libbrotli1 libx11-xcb1 libxcb-cursor0 libxcb-icccm4
    libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-shm0
    libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxcb-glx0
    libwayland-cursor0 libwayland-egl1'
# A screen and hands for the window tests; readers of PDF and Word; an oracle for bidi order.
test_packages='at-spi2-core dbus-x11 python3-pyatspi xvfb xauth xdotool imagemagick openbox poppler-utils libreoffice-writer-nogui
    fontconfig libfribidi0 postgresql'
test_commands='Xvfb xauth xdotool import openbox pdftotext pdftoppm soffice fc-cache'

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "$@"
    exit 1
}

packages_for() {
    # shellcheck disable=SC2086 # split on purpose: one line of names
    case $1 in
        run) echo $qt_packages ;;
        test) echo $qt_packages $test_packages ;;
    esac
}

# What an environment for `run` or `test` is made from: the Python behind it, this script with its
# lists of packages, and the lock; their paths are in it, so that a move of the checkout shows.
stamp_text() {
    readlink -f -- "$python"
    cksum "$root/packaging/setup.sh" "$root/packaging/$1.lock"
}

is_set_up() {
    [ -x "$python" ] && [ -e "$venv/$1.stamp" ] &&
        [ "$(cat "$venv/$1.stamp")" = "$(stamp_text "$1")" ]
}

# set_up run|test: ends the script with plain words if it cannot be done. To be called as a plain
# command: in a condition (`if`, `||`) the shell would go on after a failing step.
set_up() {
    if is_set_up "$1"; then return; fi
    (
        # One set-up of a checkout at a time; the system drops this lock however we end. macOS has
        # no flock: two first starts at the same moment are not guarded against there.
        if command -v flock >/dev/null && ! flock -n 9; then
            say 'Another set-up of this checkout is under way: waiting for it.'
            flock 9
        fi
        if is_set_up "$1"; then exit; fi
        rm -f "$venv/run.stamp" "$venv/test.stamp"
        if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
            install_system_packages "$1"
        fi
        make_environment
        install_locked "$1"
        make_checkout_importable
        compile_phrases
        check_system "$1"
        write_stamps "$1"
        say 'Set up.'
    ) 9<"$root/packaging/setup.sh"
}

write_stamps() {
    for kind in run "$1"; do # test.lock holds all of run.lock
        stamp_text "$kind" >"$venv/$kind.new"
        mv -f "$venv/$kind.new" "$venv/$kind.stamp"
    done
}

# ---- the system -------------------------------------------------------------------------------

install_system_packages() {
    wanted=$(packages_for "$1")
    if ! find_python; then wanted="python3 python3-venv $wanted"; fi
    # shellcheck disable=SC2046,SC2086 # names without spaces, split on purpose
    installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' $(echo $wanted | tr '|' ' ') \
        2>/dev/null || :)"
    missing=
    for choice in $wanted; do
        if ! any_installed "$choice"; then missing="$missing $choice"; fi
    done
    if [ -z "$missing" ]; then return; fi

    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        if ! command -v sudo >/dev/null; then
            fail "WGDesk needs packages of this system. As root, once: apt-get install" \
                "$(first_choices "$missing")"
        fi
    fi
    # A source that cannot be reached may not be one of ours, so only the installation decides.
    $as_root apt-get -qq -o DPkg::Lock::Timeout=600 update >&2 || :
    names=$(first_choices "$missing")
    say "Installing packages of the system: $names"
    # shellcheck disable=SC2086 # names without spaces, split on purpose
    if ! $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o DPkg::Lock::Timeout=600 \
        -o Dpkg::Use-Pty=0 install --no-install-recommends $names >&2 </dev/null; then
        fail 'The packages above could not be installed. Setting up needs the network, once:' \
            'please see to the message above, then give the same command again.'
    fi
}

any_installed() {
    for name in $(echo "$1" | tr '|' ' '); do
        case $installed in *" $name=installed "*) return 0 ;; esac
    done
    return 1
}

first_choices() {
    for choice in $1; do
        picked=${choice%%|*}
        for name in $(echo "$choice" | tr '|' ' '); do
            if apt-cache show "$name" >/dev/null 2>&1; then
                picked=$name
                break
            fi
        done
        printf '%s ' "$picked"
    done
}

# Where there is no apt-get we cannot install, but can say what to install.
advise() {
    if command -v dnf >/dev/null; then
        say '  sudo dnf install python3 mesa-libGL mesa-libEGL libxkbcommon-x11 xcb-util-cursor' \
            'xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig freetype' \
            'glib2 dbus-libs krb5-libs brotli'
        say '  for packaging/test also: xorg-x11-server-Xvfb xorg-x11-xauth xdotool ImageMagick' \
            'openbox poppler-utils libreoffice-writer fribidi'
    elif command -v pacman >/dev/null; then
        say '  sudo pacman -S python libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-image' \
            'xcb-util-keysyms xcb-util-renderutil xcb-util-wm fontconfig glib2 krb5 brotli'
        say '  for packaging/test also: xorg-server-xvfb xorg-xauth xdotool imagemagick openbox' \
            'poppler libreoffice-still fribidi'
    elif command -v brew >/dev/null; then
        say '  brew install python@3.13'
        say '  for packaging/test also: brew install --cask xquartz libreoffice, and' \
            'brew install xdotool imagemagick openbox poppler fribidi'
    else
        say '  Python 3.11 or later with its modules venv and ensurepip, and what your system' \
            "calls Debian's packages: $(packages_for run)"
        say "  for packaging/test also: $(echo "$test_packages" | tr -s ' \n' ' ')"
    fi
}

check_system() {
    if ! trouble=$("$python" -c 'import PySide6.QtWidgets' 2>&1); then
        say "Qt does not start on this system: $(echo "$trouble" | tail -n 1)"
        say 'Please install:'
        advise
        exit 1
    fi
    if [ "$1" = test ]; then
        absent=
        for name in $test_commands; do
            if ! command -v "$name" >/dev/null; then absent="$absent $name"; fi
        done
        if [ -n "$absent" ]; then
            say "The tests need these commands, which are not here:$absent"
            say 'Please install:'
            advise
            exit 1
        fi
    fi
}

# ---- the environment --------------------------------------------------------------------------

line_end='
'
python_names='python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3'

# Run by a Python with the newest minor version that is wanted: prints how long it takes for some
# work of our kind (calls, dictionaries, texts), in nanoseconds, its version, and where it really is.
# Fails if it cannot make an environment. It is the least of many very short times, and takes a few
# hundredths of a second in all.
measure='
import os, sys, time, ensurepip, venv
if not (3, 11) <= sys.version_info[:2] <= (3, int(sys.argv[1])):
    sys.exit(1)
class Row:
    def __init__(self, key):
        self.key, self.text = key, str(key)
    def shown(self):
        return "-".join((self.text, "x"))
def work():
    rows = [Row(n) for n in range(300)]
    return {row.shown(): row for row in rows if row.key % 3}
def took():
    begin = time.process_time_ns()
    work()
    return time.process_time_ns() - begin
print(min(took() for _ in range(200)), "%d.%d.%d" % sys.version_info[:3], os.path.realpath(sys.executable))
'

# Finds the fastest Python that can make an environment, and sets $base to it, $base_is to its
# version and place, and $others to a line for each other one, with the time that it took. Fails if
# there is none. The first on the PATH is taken unless another is faster by more than a tenth. The
# locked packages were tried with 3.11 to 3.13: a newer one is taken only if there is none of these.
find_python() {
    find_up_to 13 || find_up_to 99
}

find_up_to() {
    base='' base_time='' base_is='' others='' known="$line_end"
    times=$(for _ in 1 2 3 4; do measure_each "$1"; done)
    for name in $python_names; do
        measured=$(echo "$times" | sed -n "s|^$name ||p" | sort -n | head -n 1)
        if [ -z "$measured" ]; then continue; fi
        took=${measured%% *} what=${measured#* }
        case $known in *"$line_end$what$line_end"*) continue ;; esac # one of them by another name
        known=$known$what$line_end
        if [ -n "$base" ] && [ $((took * 10)) -ge $((base_time * 9)) ]; then
            others="$others$took $what$line_end"
        else
            [ -z "$base" ] || others="$others$base_time $base_is$line_end"
            base=$(command -v "$name") base_time=$took base_is=$what
        fi
    done
    [ -n "$base" ]
}

# Prints a line for each Python, with the name by which it was found and what $measure says. It is called
# several times, and the least counts: whatever else the machine does may slow any one down for a while.
measure_each() {
    for name in $python_names; do
        found=$(command -v "$name") || continue
        case $found in "$venv"/*) continue ;; esac # an activated .venv is what we may be replacing
        measured=$("$found" -c "$measure" "$1" 2>/dev/null) || continue
        [ -z "$measured" ] || echo "$name $measured"
    done
}

# Says which Python is taken, and why if there were several.
say_choice() {
    say "Making the environment $venv with Python ${base_is%% *} (${base_is#* })."
    printf %s "$others" | while read -r took what; do
        tenths=$(((took * 10 + base_time / 2) / base_time))
        say "  Python ${what%% *} (${what#* }) takes" \
            "$((tenths / 10)).$((tenths % 10)) times as long for the same work."
    done
}

# Not torn by an interruption, and its Python still the one that it was made with. Without pyvenv.cfg, which
# an interrupted clearing may have taken first, it would be the Python of the system, with its packages.
environment_is_sound() {
    [ ! -e "$venv/unfinished" ] && [ -e "$venv/pyvenv.cfg" ] &&
        "$python" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

make_environment() {
    if environment_is_sound; then return; fi
    if ! find_python; then
        say 'WGDesk needs Python 3.11 or later with its modules venv and ensurepip. Please install:'
        advise
        exit 1
    fi
    say_choice
    "$base" -m venv --clear --without-pip "$venv"
    : >"$venv/unfinished"
    "$python" -m ensurepip >/dev/null
    rm "$venv/unfinished"
}

pip() { # the locks are complete, hence --no-deps
    "$python" -m pip --disable-pip-version-check -q "$@" --only-binary :all: --no-deps \
        --require-hashes -r "$lock"
}

# All is fetched before anything is changed: without a network the environment stays as it was.
install_locked() {
    lock=$root/packaging/$1.lock
    if ! pip install --no-index --dry-run --report - 2>/dev/null | grep -q '"install": \[\]'; then
        say 'Fetching Python packages: about 200 MB the first time.'
        wheels=$venv/wheels
        rm -rf "$wheels"
        if ! pip download --retries 2 -d "$wheels" >&2; then
            fail 'The Python packages could not be fetched. Setting up needs the network, once:' \
                'please see to the message above, then give the same command again.'
        fi
        : >"$venv/unfinished"
        pip install --no-index --no-compile --find-links "$wheels" >&2
        rm -rf "$venv/unfinished" "$wheels"
    fi
    # A package may bring a file for another Python, which does not compile here and never runs.
    "$python" -m compileall -q -j 0 "$venv"/lib/python*/site-packages "$root/wgdesk" "$root/ui" \
        >/dev/null 2>&1 || :
}

# So does Python with its modules: a broken file is told when the program reads it.
compile_phrases() {
    (cd -- "$root" && "$python" -m wgdesk.words.phrase_files >/dev/null 2>&1) || :
}

# From any folder: `import wgdesk` in this environment, and the command .venv/bin/wgdesk. The scripts
# of an environment name the folder that they stand in: after a move of the checkout they are mended.
make_checkout_importable() {
    cat >"$venv/bin/wgdesk" <<'END'
#!/bin/sh
exec "$(dirname -- "$(readlink -f -- "$0")")/python" -P -m ui.app "$@"
END
    chmod +x "$venv/bin/wgdesk"
    "$python" - "$root" <<'END'
import sys
import sysconfig
from pathlib import Path

root = sys.argv[1]
path_file = Path(sysconfig.get_path("purelib"), "wgdesk-checkout.pth")
moved_from = path_file.read_text("utf-8").strip() if path_file.exists() else root
if moved_from != root:
    for script in Path(sysconfig.get_path("scripts")).iterdir():
        text = b"" if script.is_symlink() or script.is_dir() else script.read_bytes()
        if text.startswith((b"#", b"<#")):
            script.write_bytes(text.replace(moved_from.encode(), root.encode()))
path_file.write_text(root + "\n", "utf-8")
END
}
