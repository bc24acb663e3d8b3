"""A client of one architecture and a stand-in server of the other, over TCP.

    mixed_test.py WINE CLIENT_ARCH CLIENT_BUILD SERVER_ARCH SERVER_BUILD

What one architecture writes through the DLL, both read alike. WINE is tests/wine. Exits with 77 where the server of the
other architecture is not built, or cannot be run here.
"""
import json
import os
import subprocess
import sys

SKIPPED = 77
TIMEOUT = 120  # seconds; a server that does not answer must not stop the tests


class Side:
    """The programs of one architecture."""

    def __init__(self, wine, arch, build):
        self.start = [wine, arch, os.path.join(build, "wine")]
        self.programs = os.path.join(build, "bin")

    def program(self, name):
        return os.path.join(self.programs, name)

    def command(self, name, *arguments):
        return [*self.start, self.program(name), *arguments]

    def run(self, name, *arguments):
        result = subprocess.run(self.command(name, *arguments), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, timeout=TIMEOUT, check=False)
        if result.returncode:
            sys.exit(f"{name} {' '.join(arguments)}: {result.returncode}\n{result.stdout.decode()}{result.stderr.decode()}")
        return result.stdout.decode()


def listing(side):
    """What dhcpls finds on the server."""
    return json.loads(side.run("dhcpls.exe", "--json"))


def check(client, server):
    name = f"mixed-{os.getpid()}"
    process = subprocess.Popen(server.command("dhcpsrvd.exe", "--tcp", "127.0.0.1:0", "--partner-state", "Normal",
                                              "--name", name), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    try:
        ready = process.stdout.readline().decode().strip()
        os.environ["DHCPSAPI_BINDING"] = ready.rpartition(" ")[2]
        os.environ["DHCPSAPI_AUTH"] = "none"
        client.run("dhcpdemo.exe", "setup")
        seen, expected = listing(client), listing(server)
        assert seen == expected, f"\n{seen}\n{expected}"
        scope = seen["scopes"][0]
        assert len(scope["leases"]) == 4 and len(scope["reservations"]) == 1, scope
        assert [option["id"] for option in scope["options"]] == [3], scope
        assert seen["failover"][0]["state"] == "Normal", seen
    finally:
        server.run("dhcpsrvd.exe", "--stop", "--name", name)
        process.wait(TIMEOUT)


def main():
    wine, client_arch, client_build, server_arch, server_build = sys.argv[1:]
    client, server = Side(wine, client_arch, client_build), Side(wine, server_arch, server_build)
    can = subprocess.run([wine, "--can", server_arch], stderr=subprocess.DEVNULL, check=False).returncode == 0
    if not can or not os.path.exists(server.program("dhcpsrvd.exe")):
        print(f"skipped: there is no {server_arch} server to test with ({server.programs})")
        sys.exit(SKIPPED)
    check(client, server)


main()
