"""The command line as a process: on a terminal, and interrupted."""

from __future__ import annotations

import os
import pty
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def command(folder: Path, *arguments: str) -> tuple[list[str], dict[str, str]]:
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "SDKWRIGHT_CACHE": str(folder / "cache"),
        "TERM": "xterm-256color",
        "COLUMNS": "100",
    }
    return [sys.executable, "-m", "sdkwright", *arguments], environment


def on_a_terminal(folder: Path, **variables: str) -> str:
    """What a run with its stderr on a terminal prints there."""
    ours, theirs = pty.openpty()
    arguments, environment = command(folder, "generate", "--spec", "pets.yaml")
    process = subprocess.Popen(
        arguments,
        cwd=folder,
        env=environment | variables,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
    )
    os.close(theirs)
    printed = b""
    try:
        while chunk := os.read(ours, 4096):
            printed += chunk
    except OSError:
        pass  # how the end of a terminal shows
    os.close(ours)
    assert process.wait() == 0
    return printed.decode()


def test_a_terminal_shows_bars_and_colour(folder: Path) -> None:
    assert "\x1b[" in on_a_terminal(folder)


def test_no_color_is_respected(folder: Path) -> None:
    printed = on_a_terminal(folder, NO_COLOR="1")
    assert not re.search(r"\x1b\[[\d;]*3\d[\d;]*m", printed)


def test_ctrl_c_ends_the_process_quietly(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(30)
        url = f"http://127.0.0.1:{server.getsockname()[1]}/openapi.yaml"
        arguments, environment = command(folder, "generate", "--spec", url)
        process = subprocess.Popen(
            arguments,
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # Whoever runs the tests in the background has interrupts ignored, and so have children.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
        )
        with server.accept()[0] as connection:
            connection.recv(65536)  # it has asked, and waits for an answer that does not come
            process.send_signal(signal.SIGINT)
            out, err = process.communicate()
    assert (process.returncode, out, err) == (130, b"", b"")


def test_quiet_prints_nothing_but_problems(tmp_path: Path) -> None:
    spec = tmp_path / "api.json"
    spec.write_text(
        '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://t.example"}],'
        ' "paths": {"/a": {"get": {"responses": {"204": {"description": "None."}}}}}}'
    )
    out = ("--out", str(tmp_path / "out"))
    command = [sys.executable, "-m", "sdkwright", "--quiet", "generate", "--spec", str(spec), *out]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_what_is_piped_is_not_cut() -> None:
    command = [sys.executable, "-m", "sdkwright", "inspect", "--filter", "batch_detail_records"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "DELETE /legacy/reporting/batch_detail_records/speech_to_text/{id}\n" in done.stdout
    assert not any(line.endswith(" ") for line in done.stdout.splitlines())


def test_a_command_that_is_misspelt_is_told_the_nearest() -> None:
    command = [sys.executable, "-m", "sdkwright", "generat"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "generate" in done.stderr.replace("generat'", "")
