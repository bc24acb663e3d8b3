#!/usr/bin/env python3
"""What bench_calls.c measures over TCP, done by impacket.

usage: bench_impacket.py SERVER...      SERVER is the command that runs dhcpsrvd, without options
"""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "wire"))
try:
    from impacket.dcerpc.v5 import dhcpm
except ImportError:
    print("impacket is not measured: it is in Debian's package python3-impacket")
    sys.exit(0)
import dhcpm_client as client

SCOPE = 0x0A000000
LEASES = 5000
CALLS = 1000


def row(what, figure):
    print("%-62s %-34s %s" % (what, figure, "-"))


def bench(server):
    start = time.perf_counter()
    for _ in range(CALLS):
        dhcpm.hDhcpGetSubnetInfo(server.v1, SCOPE)
    row("the same by impacket: GetSubnetInfo, TCP", "%.0f calls/s" % (CALLS / (time.perf_counter() - start)))
    start = time.perf_counter()
    read = sum(page["Read"] for page in server.pages(server.v1, client.EnumClientsV4, SubnetAddress=SCOPE))
    row("the same by impacket: EnumSubnetClientsV4, TCP",
        "%.0f leases/s (%d leases)" % (read / (time.perf_counter() - start), read))


def main():
    name = "bench-%d" % os.getpid()
    process = subprocess.Popen(sys.argv[1:] + ["--name", name, "--tcp", "127.0.0.1:0", "--fill",
                                               "10.0.0.0/8=%d" % LEASES], stdout=subprocess.PIPE, text=True)
    try:
        server = client.Server(process.stdout.readline().strip().split(": ", 1)[1])
        bench(server)
        server.close()
    finally:
        subprocess.run(sys.argv[1:] + ["--stop", "--name", name], check=False)
        process.wait()


if __name__ == "__main__":
    main()
